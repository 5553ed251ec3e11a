package dev.footbridge.plan;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/// Days as a person types them: `2026-03-09`, `today`, `yesterday`.
public final class DayText {

    private DayText() {}

    /// @return empty where it is no day
    public static Optional<LocalDate> read(String text, LocalDate today) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "today" -> Optional.of(today);
            case "yesterday" -> Optional.of(today.minusDays(1));
            default -> parsed(text.strip());
        };
    }

    private static Optional<LocalDate> parsed(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }
}
