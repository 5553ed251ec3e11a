package dev.footbridge.progress;

import dev.footbridge.content.id.ModuleId;

/// A passage of a guide that the learner marked. It is told by its words, so that it is found again in a guide that
/// has changed elsewhere.
///
/// @param section the slug of the heading it stands under; empty before the first
/// @param text its words, as the guide has them
/// @param nth how often the same words begin before it in its section, from 0
public record Highlight(ModuleId module, String section, String text, int nth) {

    public Highlight {
        if (nth < 0) {
            throw new IllegalArgumentException("not a count: " + nth);
        }
    }
}
