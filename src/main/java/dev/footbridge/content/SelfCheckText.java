package dev.footbridge.content;

import dev.footbridge.content.selfcheck.Question;
import dev.footbridge.content.selfcheck.SelfCheck;
import dev.footbridge.content.yaml.Place;
import java.util.List;

/// A self-check as it stands in its file.
record SelfCheckText(SelfCheck selfCheck, List<Written> questions) {

    /// A question and the keys it was read from.
    record Written(Question question, Fields fields) {

        /// Where a key stands in the file; where the question begins, for a key that is missing.
        Place place(String key) {
            return fields.entry(key)
                    .or(() -> fields.entry("id"))
                    .map(dev.footbridge.content.yaml.Yaml.Entry::place)
                    .orElse(Place.START);
        }
    }
}
