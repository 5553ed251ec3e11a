package dev.footbridge.report;

import dev.footbridge.content.id.ModuleId;
import dev.footbridge.guidance.Named;
import dev.footbridge.message.Messages;
import dev.footbridge.progress.Highlight;
import dev.footbridge.progress.NoteId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The learner's notes, and what they highlighted in the guides: those of the modules in the bridge's order, then all
/// others by what they are on.
final class NotesPart {

    private NotesPart() {}

    static List<Block> of(Facts facts) {
        var modules = facts.bridge().modules().stream()
                .<NoteId>map(module -> NoteId.of(module.id()))
                .toList();
        var named = new Named(facts.bridge());
        var others = Stream.concat(
                        facts.progress().notes().all().keySet().stream(),
                        facts.progress().highlights().values().<NoteId>map(it -> NoteId.of(it.module())))
                .distinct()
                .filter(id -> !modules.contains(id))
                .sorted(Comparator.comparing((NoteId id) -> named.of(id)).thenComparing(NoteId::value));
        var entries = Stream.concat(modules.stream(), others)
                .flatMap(id -> entry(id, named, facts).stream())
                .toList();
        if (entries.isEmpty()) {
            return List.of();
        }
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Source(Messages.text("report.notes.source")));
        blocks.addAll(entries);
        return blocks;
    }

    private static List<Block> entry(NoteId id, Named named, Facts facts) {
        var note = facts.progress().notes().get(id);
        var highlights = id instanceof NoteId.OfModule(var module) ? highlights(module, facts) : "";
        return note.isBlank() && highlights.isBlank()
                ? List.of()
                : List.of(new Block.Entry(
                        id instanceof NoteId.OfModule ? named.of(id) : Messages.text("report.notes.on", named.of(id)),
                        "",
                        List.of(
                                new Block.Labelled(Messages.text("report.notes.notes"), note),
                                new Block.Labelled(Messages.text("report.notes.highlights"), highlights))));
    }

    private static String highlights(ModuleId module, Facts facts) {
        return facts.progress()
                .highlights()
                .values()
                .filter(it -> it.module().equals(module))
                .map(Highlight::text)
                .collect(Collectors.joining("\n\n"));
    }
}
