package dev.footbridge.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayTextTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-03-09");

    @Test
    void every_day_of_a_leap_year_is_read_as_it_is_written() {
        LocalDate.parse("2028-01-01")
                .datesUntil(LocalDate.parse("2029-01-01"))
                .forEach(day -> assertThat(DayText.read(Text.day(day), TODAY)).contains(day));
    }

    @ParameterizedTest
    @CsvSource({"2026-3-1, 2026-03-01", "1 march 2026, 2026-03-01", "today, 2026-03-09", "Yesterday, 2026-03-08"})
    void a_day_is_read_as_people_type_it(String typed, LocalDate day) {
        assertThat(DayText.read(typed, TODAY)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "2026-02-30", "19 Dec", "19.12.2026", "32 Dec 2026", "٢٠٢٦-٠٣-٠٩"})
    void what_is_no_day_is_none(String text) {
        assertThat(DayText.read(text, TODAY)).isEmpty();
    }
}
