package dev.footbridge.progress.store;

import dev.footbridge.content.id.AntiPatternId;
import dev.footbridge.content.id.ModuleId;
import dev.footbridge.content.id.QuestionId;
import dev.footbridge.message.Messages;
import dev.footbridge.progress.EntryId;
import dev.footbridge.progress.FollowUp;
import dev.footbridge.progress.Grade;
import dev.footbridge.progress.Highlight;
import dev.footbridge.progress.Instants;
import dev.footbridge.progress.Reflection;
import dev.footbridge.progress.Review;
import dev.footbridge.progress.Setting;
import dev.footbridge.progress.Stamp;
import dev.footbridge.progress.StudySession;
import java.util.Arrays;
import java.util.Optional;
import java.util.SequencedMap;

/// The value of a log's entry of each kind, between its fields in the file and what it means. Blank texts and what
/// was left out stand in no field.
final class LogWords {

    static final LogForm<Reflection> REFLECTION = new LogForm<>(LogWords::reflection, LogWords::reflection);
    static final LogForm<StudySession> SESSION = new LogForm<>(LogWords::session, LogWords::session);
    static final LogForm<Review> REVIEW = new LogForm<>(LogWords::review, LogWords::review);
    static final LogForm<Highlight> HIGHLIGHT = new LogForm<>(LogWords::highlight, LogWords::highlight);

    static final LogForm<FollowUp> FOLLOW_UP = new LogForm<>(LogWords::followUp, LogWords::followUp);

    static final int MOST = 999_999;

    private LogWords() {}

    private static Optional<Reflection> reflection(MarkFields fields) throws NotReadable {
        var word = fields.optionalText("setting");
        var setting = word.flatMap(said -> Arrays.stream(Setting.values())
                .filter(it -> it.word().equals(said))
                .findFirst());
        var reflection = new Reflection(
                fields.id("anti-pattern", AntiPatternId::new),
                fields.date("on"),
                fields.optionalText("what").orElse(""),
                fields.optionalText("cost").orElse(""),
                fields.optionalText("instead").orElse(""),
                fields.optionalNumber("strength", Reflection.WEAKEST, Reflection.STRONGEST),
                setting,
                fields.optionalId("module", ModuleId::new),
                fields.flag("shareable"));
        return word.isPresent() && setting.isEmpty() ? Optional.empty() : Optional.of(reflection);
    }

    private static void reflection(SequencedMap<String, Json> fields, Reflection reflection) {
        put(fields, "anti-pattern", reflection.antiPattern().value());
        put(fields, "on", reflection.on().toString());
        put(fields, "what", reflection.what());
        put(fields, "cost", reflection.cost());
        put(fields, "instead", reflection.instead());
        reflection.strength().ifPresent(it -> fields.put("strength", new Json.Figure(1, String.valueOf(it))));
        reflection.setting().ifPresent(it -> put(fields, "setting", it.word()));
        reflection.module().ifPresent(it -> put(fields, "module", it.value()));
        if (reflection.shareable()) {
            fields.put("shareable", new Json.Literal(1, "true"));
        }
    }

    private static Optional<StudySession> session(MarkFields fields) throws NotReadable {
        return Optional.of(new StudySession(
                fields.id("module", ModuleId::new),
                fields.date("on"),
                fields.optionalTime("started"),
                fields.length("length"),
                fields.optionalText("note").orElse("")));
    }

    private static void session(SequencedMap<String, Json> fields, StudySession session) {
        put(fields, "module", session.module().value());
        put(fields, "on", session.on().toString());
        session.started().ifPresent(it -> put(fields, "started", Instants.text(it)));
        put(fields, "length", session.length().toString());
        put(fields, "note", session.note());
    }

    private static Optional<Review> review(MarkFields fields) throws NotReadable {
        var question = fields.id("question", QuestionId::new);
        var at = fields.time("at");
        var word = fields.text("grade");
        return Arrays.stream(Grade.values())
                .filter(it -> it.word().equals(word))
                .findFirst()
                .map(grade -> new Review(question, at, grade));
    }

    private static void review(SequencedMap<String, Json> fields, Review review) {
        put(fields, "question", review.question().value());
        put(fields, "at", Instants.text(review.at()));
        put(fields, "grade", review.grade().word());
    }

    private static Optional<Highlight> highlight(MarkFields fields) throws NotReadable {
        return Optional.of(new Highlight(
                fields.id("module", ModuleId::new),
                fields.optionalText("section").orElse(""),
                fields.text("text"),
                fields.optionalNumber("nth", 0, MOST).orElse(0)));
    }

    private static void highlight(SequencedMap<String, Json> fields, Highlight highlight) {
        put(fields, "module", highlight.module().value());
        put(fields, "section", highlight.section());
        fields.put("text", ProgressWriter.text(highlight.text()));
        if (highlight.nth() > 0) {
            fields.put("nth", new Json.Figure(1, String.valueOf(highlight.nth())));
        }
    }

    private static Optional<FollowUp> followUp(MarkFields fields) throws NotReadable {
        var reflection = Stamp.parse(fields.text("reflection"))
                .orElseThrow(() -> fields.wrong("reflection", Messages.text("store.wrong.entry-id")));
        var days = fields.number("days", 1, MOST);
        var on = fields.date("on");
        var word = fields.text("held");
        return Arrays.stream(FollowUp.Held.values())
                .filter(it -> it.word().equals(word))
                .findFirst()
                .map(held -> new FollowUp(new EntryId(reflection), days, held, on));
    }

    private static void followUp(SequencedMap<String, Json> fields, FollowUp followUp) {
        put(fields, "reflection", followUp.reflection().toString());
        fields.put("days", new Json.Figure(1, String.valueOf(followUp.days())));
        put(fields, "held", followUp.held().word());
        put(fields, "on", followUp.on().toString());
    }

    static void put(SequencedMap<String, Json> fields, String name, String text) {
        if (!text.isEmpty()) {
            fields.put(name, ProgressWriter.text(text));
        }
    }
}
