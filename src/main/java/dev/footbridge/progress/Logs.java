package dev.footbridge.progress;

import java.util.stream.Stream;

/// All that the learner logged.
public record Logs(
        Log<Reflection> reflections, Log<StudySession> sessions, Log<Review> reviews, Log<Highlight> highlights) {

    public static final Logs NONE = new Logs(Log.none(), Log.none(), Log.none(), Log.none());

    Logs merge(Logs other) {
        return new Logs(
                reflections.merge(other.reflections),
                sessions.merge(other.sessions),
                reviews.merge(other.reviews),
                highlights.merge(other.highlights));
    }

    Logs revert(Logs before, Logs after, Stamp stamp) {
        return new Logs(
                reflections.revert(before.reflections, after.reflections, stamp),
                sessions.revert(before.sessions, after.sessions, stamp),
                reviews.revert(before.reviews, after.reviews, stamp),
                highlights.revert(before.highlights, after.highlights, stamp));
    }

    Logs restored(Logs then, Stamp stamp) {
        return new Logs(
                reflections.restored(then.reflections, stamp),
                sessions.restored(then.sessions, stamp),
                reviews.restored(then.reviews, stamp),
                highlights.restored(then.highlights, stamp));
    }

    Stamp latest() {
        return Stream.of(reflections.latest(), sessions.latest(), reviews.latest(), highlights.latest())
                .reduce(Stamp.OLDEST, Stamp::latest);
    }

    Logs withReflections(Log<Reflection> changed) {
        return new Logs(changed, sessions, reviews, highlights);
    }

    Logs withSessions(Log<StudySession> changed) {
        return new Logs(reflections, changed, reviews, highlights);
    }

    Logs withReviews(Log<Review> changed) {
        return new Logs(reflections, sessions, changed, highlights);
    }

    Logs withHighlights(Log<Highlight> changed) {
        return new Logs(reflections, sessions, reviews, changed);
    }
}
