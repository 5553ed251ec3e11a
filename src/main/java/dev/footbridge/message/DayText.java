package dev.footbridge.message;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Days as a person types them: `2026-03-09`, `9 Mar 2026` as [Text#day] writes them, `9 March 2026`, `today`,
/// `yesterday`. In English, wherever the machine is.
public final class DayText {

    private static final List<DateTimeFormatter> FORMS = Stream.of("uuuu-M-d", "d MMM uuuu", "d MMMM uuuu")
            .map(DayText::form)
            .toList();

    private DayText() {}

    /// @return empty where it is no day
    public static Optional<LocalDate> read(String text, LocalDate today) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "today" -> Optional.of(today);
            case "yesterday" -> Optional.of(today.minusDays(1));
            default ->
                FORMS.stream()
                        .flatMap(form -> parsed(text.strip(), form).stream())
                        .findFirst();
        };
    }

    private static Optional<LocalDate> parsed(String text, DateTimeFormatter form) {
        try {
            return Optional.of(LocalDate.parse(text, form));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    private static DateTimeFormatter form(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }
}
