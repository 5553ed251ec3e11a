package dev.footbridge.progress;

import java.util.stream.Stream;

/// All that the learner logged.
public record Logs(
        Log<Reflection> reflections,
        Log<StudySession> sessions,
        Log<Review> reviews,
        Log<Highlight> highlights,
        Log<Attachment> attachments,
        Log<Explanation> explanations,
        Log<FollowUp> followUps) {

    public static final Logs NONE =
            new Logs(Log.none(), Log.none(), Log.none(), Log.none(), Log.none(), Log.none(), Log.none());

    Logs merge(Logs other) {
        return new Logs(
                reflections.merge(other.reflections),
                sessions.merge(other.sessions),
                reviews.merge(other.reviews),
                highlights.merge(other.highlights),
                attachments.merge(other.attachments),
                explanations.merge(other.explanations),
                followUps.merge(other.followUps));
    }

    Logs revert(Logs before, Logs after, Stamp stamp) {
        return new Logs(
                reflections.revert(before.reflections, after.reflections, stamp),
                sessions.revert(before.sessions, after.sessions, stamp),
                reviews.revert(before.reviews, after.reviews, stamp),
                highlights.revert(before.highlights, after.highlights, stamp),
                attachments.revert(before.attachments, after.attachments, stamp),
                explanations.revert(before.explanations, after.explanations, stamp),
                followUps.revert(before.followUps, after.followUps, stamp));
    }

    Logs restored(Logs then, Stamp stamp) {
        return new Logs(
                reflections.restored(then.reflections, stamp),
                sessions.restored(then.sessions, stamp),
                reviews.restored(then.reviews, stamp),
                highlights.restored(then.highlights, stamp),
                attachments.restored(then.attachments, stamp),
                explanations.restored(then.explanations, stamp),
                followUps.restored(then.followUps, stamp));
    }

    /// Each of them.
    public Stream<Log<?>> all() {
        return Stream.of(reflections, sessions, reviews, highlights, attachments, explanations, followUps);
    }

    Stamp latest() {
        return all().map(Log::latest).reduce(Stamp.OLDEST, Stamp::latest);
    }

    Logs withReflections(Log<Reflection> changed) {
        return new Logs(changed, sessions, reviews, highlights, attachments, explanations, followUps);
    }

    Logs withSessions(Log<StudySession> changed) {
        return new Logs(reflections, changed, reviews, highlights, attachments, explanations, followUps);
    }

    Logs withReviews(Log<Review> changed) {
        return new Logs(reflections, sessions, changed, highlights, attachments, explanations, followUps);
    }

    Logs withHighlights(Log<Highlight> changed) {
        return new Logs(reflections, sessions, reviews, changed, attachments, explanations, followUps);
    }

    Logs withAttachments(Log<Attachment> changed) {
        return new Logs(reflections, sessions, reviews, highlights, changed, explanations, followUps);
    }

    Logs withExplanations(Log<Explanation> changed) {
        return new Logs(reflections, sessions, reviews, highlights, attachments, changed, followUps);
    }

    Logs withFollowUps(Log<FollowUp> changed) {
        return new Logs(reflections, sessions, reviews, highlights, attachments, explanations, changed);
    }
}
