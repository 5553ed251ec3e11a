package dev.footbridge.plan;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Lengths of time as a person types them: `45m`, `1h 30`, `1:30`, `1.5h`, `90 min`.
public final class LengthText {

    private static final Pattern CLOCK = Pattern.compile("(\\d{1,3}):([0-5]?\\d)");
    private static final Pattern WORDS = Pattern.compile(
            "(?:(\\d{1,4}(?:[.,]\\d{1,2})?)\\s*h(?:ours?|rs?)?)?\\s*(?:(\\d{1,5})\\s*(?:m(?:in(?:utes?)?)?)?)?");
    private static final int SECONDS = 60;
    private static final double HOUR = 3600;

    private LengthText() {}

    /// @return empty where it is no length. A bare number is minutes; zero is a length
    public static Optional<Duration> read(String text) {
        var typed = text.strip().toLowerCase(Locale.ROOT);
        var clock = CLOCK.matcher(typed);
        if (clock.matches()) {
            return Optional.of(Duration.ofHours(number(clock.group(1))).plusMinutes(number(clock.group(2))));
        }
        var words = WORDS.matcher(typed);
        if (typed.isEmpty() || !words.matches()) {
            return Optional.empty();
        }
        var hours =
                words.group(1) == null ? 0 : Double.parseDouble(words.group(1).replace(',', '.'));
        var minutes = words.group(2) == null ? 0 : number(words.group(2));
        return Optional.of(Duration.ofSeconds(Math.round(hours * HOUR) + minutes * SECONDS));
    }

    private static long number(String digits) {
        return Long.parseLong(digits);
    }
}
