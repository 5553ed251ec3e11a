package dev.footbridge.guidance;

import dev.footbridge.content.Bridge;
import dev.footbridge.content.BundledBridge;
import dev.footbridge.content.Condition;
import dev.footbridge.content.Diagnostic;
import dev.footbridge.content.Gap;
import dev.footbridge.content.Link;
import dev.footbridge.content.Module;
import dev.footbridge.content.Outcome;
import dev.footbridge.content.PackRead;
import dev.footbridge.content.Step;
import dev.footbridge.content.TimeRange;
import dev.footbridge.content.id.DiagnosticId;
import dev.footbridge.content.id.GapId;
import dev.footbridge.content.id.ModuleId;
import dev.footbridge.content.id.OutcomeId;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The bridges that tests stand on: the bundled one, and ones built by hand. Lists of ids are written `"a b"`, and
/// what has the id `a` is called *A*.
final class Bridges {

    private static final Bridge BUNDLED = ((PackRead.Accepted) BundledBridge.read()).bridge();

    private final List<Module> modules = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final List<Gap> gaps = new ArrayList<>();
    private final List<Step> path = new ArrayList<>();
    private final List<Outcome> outcomes = new ArrayList<>();

    private Bridges() {}

    static Bridge bundled() {
        return BUNDLED;
    }

    static Bridges bridge() {
        return new Bridges();
    }

    Bridges module(String id) {
        return module(id, "");
    }

    Bridges module(String id, String buildsOn) {
        var link = new Link(name(id), URI.create("https://example.org/" + id), Optional.empty());
        modules.add(new Module(
                new ModuleId(id),
                name(id),
                "What it is for.",
                1,
                new TimeRange(30, 60),
                modules(buildsOn),
                List.of(link)));
        return this;
    }

    Bridges diagnostic(String id, String modules) {
        diagnostics.add(
                new Diagnostic(new DiagnosticId(id), name(id), "You can " + id + ".", "A record.", modules(modules)));
        return this;
    }

    Bridges gap(String id, String module, String diagnostics) {
        gaps.add(new Gap(new GapId(id), name(id), "Little", "Much", new ModuleId(module), diagnostics(diagnostics)));
        return this;
    }

    Bridges step(String module) {
        path.add(new Step(new ModuleId(module), "It stands here for a reason.", Optional.empty()));
        return this;
    }

    Bridges conditionalStep(String module) {
        var condition = new Condition("Do you need " + name(module) + "?", "Think.", "I do not need it");
        path.add(new Step(new ModuleId(module), "It stands here for a reason.", Optional.of(condition)));
        return this;
    }

    Bridges outcome(String id, String modules, String diagnostics) {
        outcomes.add(new Outcome(
                new OutcomeId(id),
                name(id),
                "You can.",
                "Show it.",
                List.of(),
                modules(modules),
                diagnostics(diagnostics)));
        return this;
    }

    Bridge first(String module) {
        return new Bridge(
                "built-by-hand",
                "From A to B",
                "A",
                "B",
                "For tests.",
                new ModuleId(module),
                modules,
                diagnostics,
                gaps,
                path,
                List.of(),
                outcomes);
    }

    private static String name(String id) {
        return id.toUpperCase(Locale.ROOT);
    }

    private static List<ModuleId> modules(String ids) {
        return words(ids).map(ModuleId::new).toList();
    }

    private static List<DiagnosticId> diagnostics(String ids) {
        return words(ids).map(DiagnosticId::new).toList();
    }

    private static Stream<String> words(String ids) {
        return Stream.of(ids.split(" ")).filter(id -> !id.isEmpty());
    }
}
