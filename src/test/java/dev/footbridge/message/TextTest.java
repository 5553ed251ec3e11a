package dev.footbridge.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextTest {

    @Test
    void listsReadAsInASentence() {
        assertThat(Text.list(List.of())).isEmpty();
        assertThat(Text.list(List.of("A"))).isEqualTo("A");
        assertThat(Text.list(List.of("A", "B"))).isEqualTo("A and B");
        assertThat(Text.list(List.of("A", "B", "C"))).isEqualTo("A, B and C");
        assertThat(Text.list(List.of("A", "B", "C", "D"))).isEqualTo("A, B, C and D");
    }

    @Test
    void whatIsListedIsTakenAsItStands() {
        assertThat(Text.list(List.of("{0}", "A request's journey"))).isEqualTo("{0} and A request's journey");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            110  | 135  | 1 h 50 min to 2 h 15 min
            90   | 90   | about 1 h 30 min
            1320 | 1320 | about 22 h
            1580 | 1980 | 26 to 33 h
            45   | 60   | 45 min to 1 h
            1    | 59   | 1 min to 59 min
            60   | 61   | 1 h to 1 h 1 min
            200  | 230  | 3 h 20 min to 3 h 50 min
            30   | 30   | about 30 min
            599  | 660  | 9 h 59 min to 11 h
            600  | 660  | 10 to 11 h
            670  | 730  | 11 to 12 h
            629  | 630  | 10 to 11 h
            600  | 620  | about 10 h
            690  | 749  | about 12 h
            """)
    void statedTimesAreRangesOrRounded(int from, int to, String expected) {
        assertThat(Text.time(from, to)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-09T18:04:00Z, UTC, 9 Mar",
        "2026-09-30T18:04:00Z, UTC, 30 Sep",
        "2025-12-31T23:30:00Z, UTC, 31 Dec 2025",
        "2025-12-31T23:30:00Z, Europe/Berlin, 1 Jan",
        "2027-01-01T00:30:00Z, UTC, 1 Jan 2027",
        "2027-01-01T00:30:00Z, America/New_York, 31 Dec",
        "1999-02-28T12:00:00Z, Asia/Tokyo, 28 Feb 1999"
    })
    void aDayHasItsYearOnlyWhereItIsNotThisOne(Instant instant, ZoneId zone, String expected) {
        assertThat(Text.day(instant, LocalDate.of(2026, 11, 23), zone)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-09T18:04:59Z, UTC, 18:04",
        "2026-03-09T18:04:59Z, Asia/Kolkata, 23:34",
        "2026-03-09T00:00:00Z, UTC, 00:00"
    })
    void aClockHasTwentyFourHours(Instant instant, ZoneId zone, String expected) {
        assertThat(Text.clock(instant, zone)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "PT30S, 1 min",
        "PT10M, 10 min",
        "PT5M30S, 6 min",
        "PT90M, 2 h",
        "P1D, 1 day",
        "P12D, 12 days",
        "P59D, 59 days",
        "P61D, 2 months",
        "P163D, 5 months",
        "P498D, 16 months",
        "P914D, 2.5 years",
        "P36500D, 99.9 years"
    })
    void anIntervalIsOneFigure(Duration interval, String words) {
        assertThat(Text.interval(interval)).isEqualTo(words);
    }
}
