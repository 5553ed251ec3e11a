package dev.footbridge.report;

import java.time.Instant;
import java.util.List;

/// What the learner hands to somebody: a value that every format is made from, so that all say the same.
///
/// @param learner who it is about; blank where they did not say
/// @param byline who, when and on which bridge, in one line
/// @param subject the report in one line, as a file manager shows it
/// @param at when it was made
/// @param sections in their order; never empty
public record Report(
        String title, String learner, String byline, String subject, Instant at, Paper paper, List<Section> sections) {

    public Report {
        sections = List.copyOf(sections);
    }
}
