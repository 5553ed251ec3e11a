package dev.footbridge.progress.store;

import dev.footbridge.progress.Log;
import java.util.List;
import java.util.SequencedMap;

/// A piece of JSON as it stands in a file. Numbers keep their digits as written.
sealed interface Json {

    /// Where it begins, from 1.
    int line();

    record Fields(int line, SequencedMap<String, Json> fields) implements Json {}

    record Items(int line, List<Json> items) implements Json {}

    record Text(int line, String text) implements Json {}

    /// A log that is to be written, an entry a line; reading gives none.
    record Rows<V>(Log<V> log, LogForm<V> form) implements Json {
        @Override
        public int line() {
            return 1;
        }
    }

    /// A number, as it is written.
    record Figure(int line, String digits) implements Json {}

    /// `true`, `false` or `null`.
    record Literal(int line, String word) implements Json {}
}
