package dev.footbridge.app.command;

import dev.footbridge.message.Messages;
import dev.footbridge.progress.store.Origin;
import dev.footbridge.progress.store.Origin.From;
import dev.footbridge.progress.store.Origin.Why;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// What a merge took from which of two files, in sentences.
///
/// @param first as the learner named it
record OriginWords(Path first, Path second) {

    private static final int NAMED = 20;

    List<String> of(List<Origin> origins) {
        if (origins.isEmpty()) {
            return List.of(Messages.text("cli.merge-same", first, second));
        }
        var sentences = new ArrayList<String>();
        for (var from : From.values()) {
            var newer = origins.stream()
                    .filter(origin -> origin.from() == from && origin.why() == Why.NEWER)
                    .toList();
            if (!newer.isEmpty()) {
                sentences.add(Messages.text("cli.merge-from", name(from), named(newer)));
            }
        }
        origins.stream()
                .filter(origin -> origin.why() != Why.NEWER)
                .map(this::byHand)
                .forEach(sentences::add);
        return sentences;
    }

    private String byHand(Origin edit) {
        return edit.why() == Why.BY_HAND
                ? Messages.text("cli.merge-by-hand", edit.path(), name(edit.from()))
                : Messages.text("cli.merge-by-hand-in-both", edit.path(), name(edit.from()));
    }

    private String name(From from) {
        return switch (from) {
            case FIRST -> first.toString();
            case SECOND -> second.toString();
            case BOTH -> Messages.text("cli.merge-both", first, second);
        };
    }

    private static String named(List<Origin> origins) {
        var named = origins.stream().limit(NAMED).map(Origin::path).collect(Collectors.joining(", "));
        return origins.size() > NAMED ? Messages.text("cli.merge-and-more", named, origins.size() - NAMED) : named;
    }
}
