package dev.footbridge.progress;

import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// Which log is meant: the place of one kind of entry among all that is logged.
public final class Journal<V> {

    public static final Journal<Reflection> REFLECTIONS = new Journal<>(Logs::reflections, Logs::withReflections);
    public static final Journal<StudySession> SESSIONS = new Journal<>(Logs::sessions, Logs::withSessions);
    public static final Journal<Review> REVIEWS = new Journal<>(Logs::reviews, Logs::withReviews);
    public static final Journal<Highlight> HIGHLIGHTS = new Journal<>(Logs::highlights, Logs::withHighlights);
    public static final Journal<Attachment> ATTACHMENTS = new Journal<>(Logs::attachments, Logs::withAttachments);
    public static final Journal<Explanation> EXPLANATIONS = new Journal<>(Logs::explanations, Logs::withExplanations);
    public static final Journal<FollowUp> FOLLOW_UPS = new Journal<>(Logs::followUps, Logs::withFollowUps);

    private final Function<Logs, Log<V>> log;
    private final BiFunction<Logs, Log<V>, Logs> with;

    private Journal(Function<Logs, Log<V>> log, BiFunction<Logs, Log<V>, Logs> with) {
        this.log = log;
        this.with = with;
    }

    public Log<V> in(Progress progress) {
        return log.apply(progress.logs());
    }

    /// @return `progress` itself where the log stays as it is
    Progress change(Progress progress, UnaryOperator<Log<V>> change) {
        var before = in(progress);
        var after = change.apply(before);
        return after.equals(before) ? progress : progress.withLogs(with.apply(progress.logs(), after));
    }
}
