package dev.footbridge.progress.store;

import dev.footbridge.message.Messages;
import dev.footbridge.progress.Answer;
import dev.footbridge.progress.Instants;
import dev.footbridge.progress.ModuleState;
import dev.footbridge.progress.ModuleState.Done;
import dev.footbridge.progress.ModuleState.InProgress;
import dev.footbridge.progress.ModuleState.NotStarted;
import dev.footbridge.progress.ModuleState.Skipped;
import dev.footbridge.progress.Rating;
import java.util.Arrays;
import java.util.Optional;
import java.util.SequencedMap;

/// The value of a mark of each kind, between its fields in the file and what it means.
final class Words {

    /// Reads a value; empty where the file says a word that this version does not know.
    interface Reading<V> {
        Optional<V> from(MarkFields fields) throws NotReadable;
    }

    /// Writes a value's fields, in the file's order.
    interface Writing<V> {
        void to(SequencedMap<String, Json> fields, V value);
    }

    private Words() {}

    static Optional<Rating> rating(MarkFields fields) throws NotReadable {
        var word = fields.text("rating");
        return Arrays.stream(Rating.values())
                .filter(rating -> rating.word().equals(word))
                .findFirst();
    }

    static void rating(SequencedMap<String, Json> fields, Rating rating) {
        put(fields, "rating", rating.word());
    }

    static Optional<String> evidence(MarkFields fields) throws NotReadable {
        return Optional.of(fields.text("text"));
    }

    static void evidence(SequencedMap<String, Json> fields, String text) {
        put(fields, "text", text);
    }

    static Optional<String> notes(MarkFields fields) throws NotReadable {
        return Optional.of(fields.text("text"));
    }

    static void notes(SequencedMap<String, Json> fields, String text) {
        put(fields, "text", text);
    }

    static Optional<Boolean> task(MarkFields fields) throws NotReadable {
        return Optional.of(fields.flag("ticked"));
    }

    static void task(SequencedMap<String, Json> fields, boolean ticked) {
        fields.put("ticked", new Json.Literal(1, String.valueOf(ticked)));
    }

    static Optional<Answer> answer(MarkFields fields) throws NotReadable {
        var word = fields.text("answer");
        return Arrays.stream(Answer.values())
                .filter(answer -> answer.word().equals(word))
                .findFirst();
    }

    static void answer(SequencedMap<String, Json> fields, Answer answer) {
        put(fields, "answer", answer.word());
    }

    static Optional<ModuleState> state(MarkFields fields) throws NotReadable {
        return switch (fields.text("state")) {
            case "not-started" -> Optional.of(new NotStarted());
            case "in-progress" -> Optional.of(new InProgress(fields.time("started")));
            case "done" -> Optional.of(new Done(fields.optionalTime("started"), fields.time("finished")));
            case "skipped" ->
                Optional.of(new Skipped(reason(fields), fields.optionalTime("started"), fields.time("skipped")));
            default -> Optional.empty();
        };
    }

    static void state(SequencedMap<String, Json> fields, ModuleState state) {
        put(fields, "state", state.word());
        if (state instanceof Skipped skipped) {
            put(fields, "reason", skipped.reason());
        }
        state.started().ifPresent(started -> put(fields, "started", Instants.text(started)));
        switch (state) {
            case Done done -> put(fields, "finished", Instants.text(done.finished()));
            case Skipped skipped -> put(fields, "skipped", Instants.text(skipped.skipped()));
            case NotStarted _, InProgress _ -> {}
        }
    }

    private static String reason(MarkFields fields) throws NotReadable {
        var reason = fields.text("reason");
        if (reason.isBlank()) {
            throw fields.wrong("reason", Messages.text("store.wrong.blank"));
        }
        return reason;
    }

    private static void put(SequencedMap<String, Json> fields, String name, String text) {
        fields.put(name, new Json.Text(1, text));
    }
}
