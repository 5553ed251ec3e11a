package dev.footbridge.review;

import dev.footbridge.content.id.QuestionId;
import dev.footbridge.progress.Change;
import dev.footbridge.progress.EntryId;
import dev.footbridge.progress.Grade;
import dev.footbridge.progress.Journal;
import dev.footbridge.progress.Log;
import dev.footbridge.progress.Progress;
import dev.footbridge.progress.Replica;
import dev.footbridge.progress.Review;
import java.time.Instant;

/// A learner's reviews in a test, made one after the other on one machine. Immutable.
record Reviewed(Progress progress, Replica machine) {

    static Reviewed none() {
        return on("test");
    }

    static Reviewed on(String machine) {
        return new Reviewed(Progress.NONE, new Replica(machine));
    }

    Reviewed answered(String question, Grade grade, String at) {
        return answered(question, grade, Instant.parse(at));
    }

    Reviewed answered(String question, Grade grade, Instant at) {
        return did(new Change.Add<>(Journal.REVIEWS, new Review(new QuestionId(question), at, grade)), at);
    }

    Reviewed deleted(EntryId entry) {
        return did(new Change.Delete<>(Journal.REVIEWS, entry), Instant.EPOCH);
    }

    Reviewed did(Change change, Instant now) {
        return new Reviewed(change.on(progress, now, progress.latest().next(now, machine)), machine);
    }

    Log<Review> log() {
        return progress.reviews();
    }

    Schedule schedule() {
        return Schedule.of(log());
    }

    EntryId last() {
        return log().all().lastEntry().getKey();
    }
}
