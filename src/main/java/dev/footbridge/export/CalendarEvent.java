package dev.footbridge.export;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// One entry of a calendar: whole days, by the date alone, so that no time zone can shift it.
///
/// @param uid stays with what the event is about, so that importing again updates it; ASCII
/// @param first the first day
/// @param last the last day, not before `first`
/// @param weekly on which weekdays it comes again, up to and with a day; empty where it does not
/// @param cancelled whether a calendar that had it is to take it away
public record CalendarEvent(
        String uid,
        LocalDate first,
        LocalDate last,
        String summary,
        String description,
        Optional<Weekly> weekly,
        boolean cancelled) {

    /// @param except days on which it does not come
    public record Weekly(Set<DayOfWeek> days, LocalDate until, List<LocalDate> except) {
        public Weekly {
            days = Set.copyOf(days);
            except = List.copyOf(except);
        }
    }

    public CalendarEvent {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("ends before it begins: " + first + " to " + last);
        }
    }

    /// What comes once.
    public CalendarEvent(String uid, LocalDate first, LocalDate last, String summary, String description) {
        this(uid, first, last, summary, description, Optional.empty(), false);
    }

    /// The same, to be taken away.
    CalendarEvent gone() {
        return new CalendarEvent(uid, first, last, summary, description, weekly, true);
    }
}
