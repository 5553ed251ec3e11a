package dev.footbridge.ui.kit;

import dev.footbridge.review.Queue;
import java.time.Duration;
import java.util.List;

/// How much time a day has for reviewing, as the learner chose it on this machine.
public final class ReviewTime {

    /// What can be chosen; a whole day is no limit.
    public static final List<Duration> CHOICES = List.of(
            Duration.ofMinutes(5),
            Duration.ofMinutes(10),
            Queue.A_DAY,
            Duration.ofMinutes(20),
            Duration.ofMinutes(30),
            Duration.ofMinutes(60),
            Duration.ofDays(1));

    private static final String NAME = "review.minutes";

    private final Preferences preferences;

    public ReviewTime(Preferences preferences) {
        this.preferences = preferences;
    }

    public Duration get() {
        return preferences
                .get(NAME)
                .flatMap(kept -> CHOICES.stream()
                        .filter(choice -> minutes(choice).equals(kept))
                        .findFirst())
                .orElse(Queue.A_DAY);
    }

    public void set(Duration time) {
        preferences.put(NAME, minutes(time));
    }

    private static String minutes(Duration time) {
        return String.valueOf(time.toMinutes());
    }
}
