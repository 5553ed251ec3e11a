package dev.footbridge.progress.store;

import dev.footbridge.content.id.OutcomeId;
import dev.footbridge.message.Messages;
import dev.footbridge.progress.Attachment;
import dev.footbridge.progress.Explanation;
import dev.footbridge.progress.Instants;
import dev.footbridge.progress.Witness;
import java.util.Arrays;
import java.util.Optional;
import java.util.SequencedMap;

/// What is said of an outcome, between its fields in the file and what it means.
final class OutcomeWords {

    static final LogForm<Attachment> ATTACHMENT = new LogForm<>(OutcomeWords::attachment, OutcomeWords::attachment);
    static final LogForm<Explanation> EXPLANATION = new LogForm<>(OutcomeWords::explanation, OutcomeWords::explanation);

    private OutcomeWords() {}

    static Optional<String> proof(MarkFields fields) throws NotReadable {
        return Optional.of(fields.text("text"));
    }

    static void proof(SequencedMap<String, Json> fields, String text) {
        fields.put("text", ProgressWriter.text(text));
    }

    /// Without fields where nobody checked.
    static Optional<Optional<Witness>> check(MarkFields fields) throws NotReadable {
        return fields.optionalText("who").isEmpty()
                ? Optional.of(Optional.empty())
                : Optional.of(Optional.of(new Witness(said(fields, "who"), fields.date("on"))));
    }

    static void check(SequencedMap<String, Json> fields, Optional<Witness> check) {
        check.ifPresent(witness -> {
            LogWords.put(fields, "who", witness.who());
            LogWords.put(fields, "on", witness.on().toString());
        });
    }

    private static Optional<Attachment> attachment(MarkFields fields) throws NotReadable {
        var outcome = fields.id("outcome", OutcomeId::new);
        var target = said(fields, "target");
        var label = fields.optionalText("label").orElse("");
        var word = fields.text("kind");
        return Arrays.stream(Attachment.Kind.values())
                .filter(it -> it.word().equals(word))
                .findFirst()
                .map(kind -> new Attachment(outcome, kind, target, label));
    }

    private static void attachment(SequencedMap<String, Json> fields, Attachment attachment) {
        LogWords.put(fields, "outcome", attachment.outcome().value());
        LogWords.put(fields, "kind", attachment.kind().word());
        LogWords.put(fields, "target", attachment.target());
        LogWords.put(fields, "label", attachment.label());
    }

    private static Optional<Explanation> explanation(MarkFields fields) throws NotReadable {
        return Optional.of(new Explanation(
                fields.id("outcome", OutcomeId::new),
                fields.time("at"),
                fields.length("took"),
                fields.texts("touched"),
                fields.number("points", 0, LogWords.MOST),
                fields.optionalText("note").orElse("")));
    }

    private static void explanation(SequencedMap<String, Json> fields, Explanation explanation) {
        LogWords.put(fields, "outcome", explanation.outcome().value());
        LogWords.put(fields, "at", Instants.text(explanation.at()));
        LogWords.put(fields, "took", explanation.took().toString());
        fields.put(
                "touched",
                new Json.Items(
                        1,
                        explanation.touched().stream().map(ProgressWriter::text).toList()));
        fields.put("points", new Json.Figure(1, String.valueOf(explanation.points())));
        LogWords.put(fields, "note", explanation.note());
    }

    private static String said(MarkFields fields, String name) throws NotReadable {
        var text = fields.text(name);
        if (text.isBlank()) {
            throw fields.wrong(name, Messages.text("store.wrong.blank"));
        }
        return text;
    }
}
