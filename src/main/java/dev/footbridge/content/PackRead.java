package dev.footbridge.content;

import java.util.List;

/// What came of reading a content pack: a whole bridge or every problem, never a part.
public sealed interface PackRead {

    record Accepted(Bridge bridge) implements PackRead {}

    /// @param problems all of them, in the order of the file; at least one
    record Refused(List<Problem> problems) implements PackRead {
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
