package dev.footbridge.progress;

import java.util.stream.Stream;

/// All that the learner logged.
public record Logs(Log<Reflection> reflections, Log<StudySession> sessions, Log<Review> reviews) {

    public static final Logs NONE = new Logs(Log.none(), Log.none(), Log.none());

    Logs merge(Logs other) {
        return new Logs(
                reflections.merge(other.reflections), sessions.merge(other.sessions), reviews.merge(other.reviews));
    }

    Logs revert(Logs before, Logs after, Stamp stamp) {
        return new Logs(
                reflections.revert(before.reflections, after.reflections, stamp),
                sessions.revert(before.sessions, after.sessions, stamp),
                reviews.revert(before.reviews, after.reviews, stamp));
    }

    Logs restored(Logs then, Stamp stamp) {
        return new Logs(
                reflections.restored(then.reflections, stamp),
                sessions.restored(then.sessions, stamp),
                reviews.restored(then.reviews, stamp));
    }

    Stamp latest() {
        return Stream.of(reflections.latest(), sessions.latest(), reviews.latest())
                .reduce(Stamp.OLDEST, Stamp::latest);
    }

    Logs withReflections(Log<Reflection> changed) {
        return new Logs(changed, sessions, reviews);
    }

    Logs withSessions(Log<StudySession> changed) {
        return new Logs(reflections, changed, reviews);
    }

    Logs withReviews(Log<Review> changed) {
        return new Logs(reflections, sessions, changed);
    }
}
