package dev.footbridge.progress.store;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A backup by its name, which says when and why it was made, sorts by time, and is a file name everywhere.
///
/// @param made in whole milliseconds, within the years 1970 to 9999
public record Backup(Instant made, Occasion occasion) implements Comparable<Backup> {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH-mm-ss.SSS'Z'", Locale.ROOT);
    private static final Pattern NAME =
            Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}-[0-9]{2}-[0-9]{2}\\.[0-9]{3}Z)-([a-z]+)");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999Z");
    private static final Comparator<Backup> ORDER =
            Comparator.comparing(Backup::made).thenComparing(Backup::occasion);

    public Backup {
        made = made.truncatedTo(ChronoUnit.MILLIS);
        made = made.isBefore(Instant.EPOCH) ? Instant.EPOCH : made;
        made = made.isAfter(LAST) ? LAST : made;
    }

    /// As `2026-03-09T18-04-11.120Z-daily`, in UTC.
    public String name() {
        return TIME.format(made.atOffset(ZoneOffset.UTC)) + "-" + occasion.word();
    }

    /// The backup of this name; empty where it is not one that [#name] gives.
    public static Optional<Backup> named(String name) {
        var parts = NAME.matcher(name);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            var made = LocalDateTime.parse(parts.group(1), TIME).toInstant(ZoneOffset.UTC);
            return Occasion.named(parts.group(2))
                    .map(occasion -> new Backup(made, occasion))
                    .filter(backup -> backup.name().equals(name));
        } catch (DateTimeException notATime) {
            return Optional.empty();
        }
    }

    @Override
    public int compareTo(Backup other) {
        return ORDER.compare(this, other);
    }
}
