package dev.footbridge.ui.guide;

import dev.footbridge.content.document.Content;
import dev.footbridge.content.document.Document;

/// How far a guide is read.
///
/// @param percent of its text that is above the lower edge of the page
/// @param section which of the sections is being read, from 1; 0 before the first
/// @param sections how many there are
/// @param minutes how long the rest takes
record Reading(int percent, int section, int sections, int minutes) {

    /// @param top the place of the first word that is seen
    /// @param bottom behind the last word that is seen
    /// @param minutes how long the whole takes
    static Reading of(Document document, int top, int bottom, int minutes) {
        var length = Math.max(1, document.text().length());
        var sections = document.headings().stream()
                .filter(heading -> heading.content() instanceof Content.Heading it && it.level() <= 2)
                .toList();
        var section = sections.stream().filter(heading -> heading.at() <= top).count();
        var left = 1 - Math.min(1.0, (double) bottom / length);
        return new Reading(
                (int) Math.round(100 * (1 - left)), (int) section, sections.size(), (int) Math.ceil(minutes * left));
    }
}
