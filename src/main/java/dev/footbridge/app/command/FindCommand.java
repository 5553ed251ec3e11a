package dev.footbridge.app.command;

import dev.footbridge.content.Shelf;
import dev.footbridge.find.BridgeFindables;
import dev.footbridge.find.Hit;
import dev.footbridge.find.Index;
import dev.footbridge.find.LearnerFindables;
import dev.footbridge.find.Place;
import dev.footbridge.message.Messages;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Finds things in the bridge and in what the learner wrote, the best first.
@Command(name = "find", mixinStandardHelpOptions = true)
final class FindCommand implements Callable<Integer> {

    private static final int MOST = 20;

    private final Supplier<Desk> desk;
    private final Shelf shelf;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "WORDS", arity = "1..*", descriptionKey = "cli.parameter.words")
    private List<String> words = List.of();

    @Option(names = "--limit", paramLabel = "N", descriptionKey = "cli.option.find-limit")
    private int limit = MOST;

    @Option(names = "--json", descriptionKey = "cli.option.json")
    private boolean isJson;

    FindCommand(Supplier<Desk> desk, Shelf shelf) {
        this.desk = desk;
        this.shelf = shelf;
    }

    @Override
    public Integer call() {
        var at = desk.get();
        var typed = new Typed(spec.commandLine(), at.clock());
        var query = typed.words("WORDS", String.join(" ", words));
        if (limit < 1) {
            throw typed.wrong(Messages.text("cli.find-at-least-one"));
        }
        var bridge = at.standing().bridge();
        var hits = Index.of(BridgeFindables.of(bridge, shelf))
                .and(LearnerFindables.of(bridge, at.progress()))
                .search(query, limit);
        if (isJson) {
            json(hits, at.out());
        } else {
            text(hits, at.out());
        }
        return ExitCode.OK;
    }

    private static void text(List<Hit<Place>> hits, PrintWriter out) {
        if (hits.isEmpty()) {
            out.println(Messages.text("cli.find-nothing"));
        }
        for (var hit : hits) {
            var found = hit.found();
            out.println(Messages.text("cli.found", found.kind().title(), found.title(), place(found.target())));
            if (!hit.excerpt().isEmpty()) {
                out.println("  " + hit.excerpt().replaceAll("\\s+", " "));
            }
        }
        out.flush();
    }

    /// `{found:[{kind, title, id, excerpt}]}`.
    private static void json(List<Hit<Place>> hits, PrintWriter out) {
        try (var json = StatusJson.begin(out)) {
            json.writeArrayPropertyStart("found");
            for (var hit : hits) {
                var found = hit.found();
                json.writeStartObject();
                json.writeStringProperty(
                        "kind", found.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
                json.writeStringProperty("title", found.title());
                json.writeStringProperty("id", place(found.target()));
                json.writeStringProperty("excerpt", hit.excerpt());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        out.println();
        out.flush();
    }

    private static String place(Place place) {
        return switch (place) {
            case Place.OfModule(var id) -> id.value();
            case Place.OfDiagnostic(var id) -> id.value();
            case Place.OfGap(var id) -> id.value();
            case Place.OfOutcome(var id) -> id.value();
            case Place.OfAntiPattern(var id) -> id.value();
            case Place.OfNote(var on) -> on.value();
            case Place.OfReflection(var id) -> id.toString();
            case Place.OfSession(var id, var _) -> id.toString();
            case Place.InGuide(var module, var slug) -> slug.isEmpty() ? module.value() : module.value() + "#" + slug;
            case Place.OfQuestion(var _, var id) -> id.value();
        };
    }
}
