package dev.footbridge.bench;

import dev.footbridge.content.id.AntiPatternId;
import dev.footbridge.content.id.DiagnosticId;
import dev.footbridge.content.id.ModuleId;
import dev.footbridge.content.id.QuestionId;
import dev.footbridge.progress.Change;
import dev.footbridge.progress.Grade;
import dev.footbridge.progress.Journal;
import dev.footbridge.progress.Progress;
import dev.footbridge.progress.Rating;
import dev.footbridge.progress.Reflection;
import dev.footbridge.progress.Replica;
import dev.footbridge.progress.Review;
import dev.footbridge.progress.Setting;
import dev.footbridge.progress.StudySession;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;

/// A learner of ten years: 2,000 reflections, 10,000 study sessions, 20,000 reviews.
final class TenYears {

    private static final Instant START = Instant.parse("2026-01-05T08:00:00Z");
    private static final Duration STEP = Duration.ofDays(3_652).dividedBy(20_000);

    private final Random random = new Random(1);
    private final Replica replica;
    private Progress progress = Progress.NONE;
    private Instant now = START;

    private TenYears(Replica replica) {
        this.replica = replica;
    }

    /// What one copy of the program holds after ten years.
    static Progress on(Replica replica) {
        return new TenYears(replica).lived();
    }

    private Progress lived() {
        for (var number = 0; number < 12; number++) {
            make(new Change.Rate(new DiagnosticId("d" + number), Rating.PARTLY));
            make(new Change.NoteEvidence(new DiagnosticId("d" + number), text(300)));
        }
        for (var number = 0; number < 20_000; number++) {
            now = now.plus(STEP);
            var day = LocalDate.ofInstant(now, ZoneOffset.UTC);
            make(new Change.Add<>(Journal.REVIEWS, review(number)));
            if (number % 2 == 0) {
                make(new Change.Add<>(Journal.SESSIONS, session(day)));
            }
            if (number % 10 == 0) {
                make(new Change.Add<>(Journal.REFLECTIONS, reflection(day)));
            }
        }
        return progress;
    }

    private void make(Change change) {
        progress = change.on(progress, now, progress.latest().next(now, replica));
    }

    private Review review(int number) {
        return new Review(new QuestionId("question-" + number % 160), now, Grade.values()[random.nextInt(4)]);
    }

    private StudySession session(LocalDate day) {
        var note = random.nextInt(4) == 0 ? text(80) : "";
        var length = Duration.ofMinutes(10 + random.nextInt(80));
        return new StudySession(new ModuleId("vllm"), day, Optional.of(now), length, note);
    }

    private Reflection reflection(LocalDate day) {
        return new Reflection(
                new AntiPatternId("memory-ignored"),
                day,
                text(400),
                text(150),
                text(150),
                OptionalInt.of(1 + random.nextInt(5)),
                Optional.of(Setting.WORK),
                Optional.of(new ModuleId("vllm")),
                random.nextBoolean());
    }

    private String text(int length) {
        var text = new StringBuilder();
        while (text.length() < length) {
            text.append("word").append(random.nextInt(10_000)).append(random.nextInt(12) == 0 ? "ö — \"\n" : " ");
        }
        return text.toString();
    }
}
