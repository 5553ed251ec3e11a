package dev.footbridge.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDayTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-03-09");

    @ParameterizedTest
    @CsvSource({
        "2026-03-09, 2026-03-09",
        "' 2026-3-1 ', 2026-03-01",
        "today, 2026-03-09",
        "Yesterday, 2026-03-08",
        "9 Mar 2026, 2026-03-09",
        "1 february 2024, 2024-02-01",
        "29 Feb 2024, 2024-02-29",
        "1 mar, 2026-03-01",
        "10 Mar, 2025-03-10",
        "31 December, 2025-12-31"
    })
    void reads_a_day_as_people_write_it(String typed, String day) {
        assertThat(TypedDay.of(typed, TODAY)).isEqualTo(new TypedDay.Read(LocalDate.parse(day)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "tomorrow",
                "2026-02-30",
                "30 Feb 2026",
                "9/3/2026",
                "31 Jun",
                "2026-03",
                "٩ Mar 2026",
                "29 Feb"
            })
    void says_where_it_is_no_day(String typed) {
        assertThat(TypedDay.of(typed, TODAY)).isEqualTo(new TypedDay.Unclear());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-10", "10 Mar 2026", "1899-12-31", "2126-03-09", "0206-03-09"})
    void refuses_a_day_still_to_come_or_long_gone(String typed) {
        assertThat(TypedDay.of(typed, TODAY)).isInstanceOf(TypedDay.OutOfRange.class);
    }

    @Test
    void reads_the_same_wherever_the_machine_is() {
        var here = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("th-TH-u-ca-buddhist"));
            assertThat(TypedDay.of("9 Mar 2026", TODAY)).isEqualTo(new TypedDay.Read(TODAY));
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(TypedDay.of("1 APRIL 2025", TODAY)).isEqualTo(new TypedDay.Read(LocalDate.parse("2025-04-01")));
        } finally {
            Locale.setDefault(here);
        }
    }
}
