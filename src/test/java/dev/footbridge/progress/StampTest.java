package dev.footbridge.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StampTest {

    private static final Replica ME = new Replica("me");
    private static final Replica YOU = new Replica("you");
    private static final Instant NOW = Instant.parse("2026-03-09T18:04:11.120999Z");

    @Test
    void the_wall_clock_is_taken_in_whole_milliseconds() {
        assertThat(Stamp.OLDEST.next(NOW, ME)).hasToString("2026-03-09T18:04:11.120Z/0/me");
        assertThat(new Stamp(NOW, 0, ME)).isEqualTo(Stamp.OLDEST.next(NOW, ME));
    }

    @Test
    void stamps_within_a_millisecond_or_after_the_clock_went_back_count_on() {
        var first = Stamp.OLDEST.next(NOW, ME);
        var second = first.next(NOW, YOU);
        var third = second.next(NOW.minusSeconds(86_400), ME);
        assertThat(second).hasToString("2026-03-09T18:04:11.120Z/1/you");
        assertThat(third).hasToString("2026-03-09T18:04:11.120Z/2/me");
        assertThat(third.next(NOW.plusMillis(1), ME)).hasToString("2026-03-09T18:04:11.121Z/0/me");
    }

    @Test
    void a_counter_that_is_used_up_goes_on_with_the_next_millisecond() {
        var full = new Stamp(NOW, Integer.MAX_VALUE, ME);
        assertThat(full.next(NOW, ME))
                .hasToString("2026-03-09T18:04:11.121Z/0/me")
                .isGreaterThan(full);
    }

    @Test
    void order_is_by_wall_time_then_counter_then_replica() {
        var stamp = new Stamp(NOW, 1, ME);
        assertThat(stamp).isLessThan(new Stamp(NOW.plusMillis(1), 0, new Replica("a")));
        assertThat(stamp).isLessThan(new Stamp(NOW, 2, new Replica("a")));
        assertThat(stamp).isLessThan(new Stamp(NOW, 1, YOU));
        assertThat(stamp).isEqualByComparingTo(new Stamp(NOW, 1, new Replica("me")));
        assertThat(Stamp.latest(stamp, Stamp.OLDEST)).isEqualTo(stamp).isEqualTo(Stamp.latest(Stamp.OLDEST, stamp));
    }

    @Test
    void what_is_written_is_read_back_equal() {
        for (var seed = 0; seed < 2_000; seed++) {
            var random = new Random(seed);
            var wall = Instant.ofEpochMilli(random.nextLong(250_000_000_000_000L));
            var stamp = new Stamp(wall, random.nextInt(Integer.MAX_VALUE), Replica.mint(random));
            assertThat(Stamp.parse(stamp.toString())).as("seed %d", seed).contains(stamp);
        }
        assertThat(Stamp.parse(Stamp.OLDEST.toString())).contains(Stamp.OLDEST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026-03-09T18:04:11.120Z",
                "2026-03-09T18:04:11.120Z/0",
                "2026-03-09T18:04:11.120Z/0/",
                "2026-03-09T18:04:11.120Z/0/A",
                "2026-03-09T18:04:11.120Z/0/a/b",
                "2026-03-09T18:04:11.120Z/-1/a",
                "2026-03-09T18:04:11.120Z/2147483648/a",
                "2026-03-09T18:04:11.120Z/x/a",
                "2026-03-09/0/a",
                "+999999999-12-31T23:59:59.999Z/0/a",
                "9999-01-01T00:00:00Z/0/a"
            })
    void what_is_no_stamp_is_not_read(String text) {
        assertThat(Stamp.parse(text)).isEmpty();
    }

    @Test
    void a_counter_is_never_negative() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Stamp(NOW, -1, ME));
    }

    @Test
    void every_run_mints_its_own_well_formed_replica() {
        var random = new Random(1);
        var one = Replica.mint(random);
        assertThat(one.id()).matches("[a-z0-9]{8}");
        assertThat(Replica.mint(random)).isNotEqualTo(one);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "a-b", "a b", "é", "0123456789012345678901234567890123"})
    void what_is_no_replica_is_not_taken(String id) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Replica(id));
    }
}
