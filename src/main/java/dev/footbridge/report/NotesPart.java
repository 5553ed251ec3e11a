package dev.footbridge.report;

import dev.footbridge.content.Module;
import dev.footbridge.message.Messages;
import dev.footbridge.progress.Highlight;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The learner's notes on guides, and what they highlighted there.
final class NotesPart {

    private NotesPart() {}

    static List<Block> of(Facts facts) {
        var entries = facts.bridge().modules().stream()
                .flatMap(module -> entry(module, facts).stream())
                .toList();
        if (entries.isEmpty()) {
            return List.of();
        }
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Source(Messages.text("report.notes.source")));
        blocks.addAll(entries);
        return blocks;
    }

    private static Optional<Block> entry(Module module, Facts facts) {
        var notes = facts.progress().notes(module.id());
        var highlights = facts.progress()
                .highlights()
                .values()
                .filter(it -> it.module().equals(module.id()))
                .map(Highlight::text)
                .collect(Collectors.joining("\n\n"));
        return notes.isBlank() && highlights.isBlank()
                ? Optional.empty()
                : Optional.of(new Block.Entry(
                        module.title(),
                        "",
                        List.of(
                                new Block.Labelled(Messages.text("report.notes.notes"), notes),
                                new Block.Labelled(Messages.text("report.notes.highlights"), highlights))));
    }
}
