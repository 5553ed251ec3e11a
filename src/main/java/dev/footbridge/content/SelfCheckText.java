package dev.footbridge.content;

import dev.footbridge.content.selfcheck.Question;
import dev.footbridge.content.selfcheck.SelfCheck;
import dev.footbridge.content.yaml.Place;
import dev.footbridge.content.yaml.Yaml;
import java.util.List;

/// A self-check as it stands in its file.
record SelfCheckText(SelfCheck selfCheck, List<Written> questions) {

    /// A question and the keys it was read from.
    ///
    /// @param whole whether all of it could be read
    record Written(Question question, Fields fields, boolean whole) {

        /// Where a key stands in the file; where the question begins, for a key that is missing.
        Place place(String key) {
            return fields.entry(key)
                    .or(() -> fields.entry("id"))
                    .map(Yaml.Entry::place)
                    .orElse(Place.START);
        }
    }
}
