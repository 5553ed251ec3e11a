package dev.footbridge.progress;

import dev.footbridge.content.id.OutcomeId;

/// Something that proves an outcome, by where it is: it is never copied.
///
/// @param target an address, or the path of a file; not blank
/// @param label how the learner calls it, blank where they do not
public record Attachment(OutcomeId outcome, Kind kind, String target, String label) {

    public enum Kind {
        LINK("link"),
        FILE("file");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /// As it is written in the progress file and on the command line.
        public String word() {
            return word;
        }
    }

    public Attachment {
        if (target.isBlank()) {
            throw new IllegalArgumentException("nothing is attached");
        }
    }
}
