package dev.footbridge.content.yaml;

import java.util.List;

/// A part of a YAML document. There are no types beyond text: whether `1.20` is a number is for the reader to say.
public sealed interface Yaml {

    /// Where the part begins.
    Place place();

    /// @param value the text after unquoting and folding; empty where nothing is written
    /// @param plain whether it stands there without quotes and without `|` or `>`
    record Scalar(String value, boolean plain, Place place) implements Yaml {

        /// Whether this is how YAML writes "no value".
        public boolean isNull() {
            return plain
                    && switch (value) {
                        case "", "~", "null", "Null", "NULL" -> true;
                        default -> false;
                    };
        }
    }

    record Sequence(List<Yaml> items, Place place) implements Yaml {}

    /// @param entries in the file's order; a key may stand in it twice
    record Mapping(List<Entry> entries, Place place) implements Yaml {}

    /// A part that is not read, because a fault already tells what is wrong with it.
    record Skipped(Place place) implements Yaml {}

    /// @param place where the key begins
    record Entry(String key, Place place, Yaml value) {}
}
