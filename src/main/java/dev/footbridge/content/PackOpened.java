package dev.footbridge.content;

import java.util.List;

/// What came of reading a content pack with its guides and self-checks: all of it or every problem, never a part.
public sealed interface PackOpened {

    /// @param shelf holds all that was read
    record Accepted(Bridge bridge, Shelf shelf) implements PackOpened {}

    /// @param problems all of them, file by file; at least one
    record Refused(List<Problem> problems) implements PackOpened {
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
