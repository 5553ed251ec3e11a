package dev.footbridge.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LengthTextTest {

    @ParameterizedTest
    @CsvSource({
        "45m, 45",
        "45, 45",
        "90 min, 90",
        "1h, 60",
        "1h30, 90",
        "1 h 30 min, 90",
        "1:30, 90",
        "1.5h, 90",
        "2 hours, 120",
        "0, 0",
        "10H, 600",
        "'1,5 h', 90"
    })
    void aLengthIsReadAsTyped(String typed, int minutes) {
        assertThat(LengthText.read(typed)).contains(Duration.ofMinutes(minutes));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "soon", "-5", "1:75", "1h30h", "5 apples", "٣", "999999999999h"})
    void whatIsNoLengthIsNone(String typed) {
        assertThat(LengthText.read(typed)).isEmpty();
    }
}
