package dev.footbridge.progress.store;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.HashSet;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/// Which backups stay: the 30 newest; and the first one of each of the 12 latest days, 10 latest weeks and 9 latest
/// months that have one. Those dated later than the one just made are left alone: the clock was ahead then, or is
/// behind now.
///
/// Only dates on which there are backups count, so that a learner who comes back after a year finds what they left.
/// The first one of a day is what stood there before anything was done on it.
final class Retention {

    static final int NEWEST = 30;
    static final int DAYS = 12;
    static final int WEEKS = 10;
    static final int MONTHS = 9;

    private Retention() {}

    /// @param zone the one in which the learner's days begin and end
    static Set<Backup> kept(Collection<Backup> all, Backup made, ZoneId zone) {
        var past = new TreeSet<>(all).headSet(made, true);
        var kept = new HashSet<>(all);
        kept.removeAll(past);
        past.descendingSet().stream().limit(NEWEST).forEach(kept::add);
        kept.addAll(firsts(past, DAYS, backup -> day(backup, zone)));
        kept.addAll(firsts(past, WEEKS, backup -> week(day(backup, zone))));
        kept.addAll(firsts(past, MONTHS, backup -> day(backup, zone).withDayOfMonth(1)));
        return kept;
    }

    static LocalDate day(Backup backup, ZoneId zone) {
        return backup.made().atZone(zone).toLocalDate();
    }

    /// The Monday of the week, as ISO 8601 has it.
    private static LocalDate week(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static Collection<Backup> firsts(
            NavigableSet<Backup> past, int latest, Function<Backup, LocalDate> period) {
        var firsts = new TreeMap<LocalDate, Backup>();
        past.descendingSet().forEach(backup -> firsts.put(period.apply(backup), backup));
        return firsts.descendingMap().values().stream().limit(latest).toList();
    }
}
