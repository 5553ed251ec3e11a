package dev.footbridge.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InstantsTest {

    @Test
    void times_read_and_write_as_the_platform_does() {
        var random = new Random(1);
        for (var run = 0; run < 50_000; run++) {
            var second = random.nextLong(-70_000_000_000L, 260_000_000_000L);
            var time = Instant.ofEpochSecond(second)
                    .plusNanos(random.nextInt(3) == 0 ? random.nextInt(1_000_000_000) : 0)
                    .plusMillis(random.nextBoolean() ? random.nextInt(1_000) : 0);
            assertThat(Instants.text(time)).as("seed 1").isEqualTo(time.toString());
            assertThat(Instants.parse(time.toString())).as("seed 1").isEqualTo(time);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000-01-01T00:00:00Z", "9999-12-31T23:59:59.999Z", "2024-02-29T23:59:59.001Z"})
    void the_edges_of_the_short_way_are_right(String text) {
        assertThat(Instants.parse(text)).isEqualTo(Instant.parse(text));
        assertThat(Instants.text(Instant.parse(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026-02-30T00:00:00Z",
                "2026-13-01T00:00:00Z",
                "2026-01-01T25:00:00Z",
                "2026-01-01T00:60:00Z",
                "2026-01-01T00:00:00",
                "2026-01-01 00:00:00Z",
                "2026-01-01T00:00:0xZ",
                "२०२६-01-01T00:00:00Z"
            })
    void what_is_no_time_is_refused(String text) {
        assertThatThrownBy(() -> Instants.parse(text)).isInstanceOf(DateTimeException.class);
    }
}
