package dev.footbridge.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ExtrasTest {

    @Test
    void nothing_stands_both_at_a_path_and_below_it() {
        var extras = Extras.of(Map.of("a", "1", "a/b", "2", "a!", "3", "a/b/c", "4", "ab", "5"));
        assertThat(extras.fields().keySet()).containsExactly("a!", "a/b/c", "ab");
    }

    @Test
    void two_copies_that_disagree_on_that_merge_the_same_either_way() {
        var flat = Extras.of(Map.of("a", "1"));
        var deep = Extras.of(Map.of("a/b", "2"));
        assertThat(flat.merge(deep)).isEqualTo(deep.merge(flat)).isEqualTo(deep);
    }

    @Test
    void of_a_field_in_both_the_newer_stays() {
        var newer = new Mark<>("1", new Stamp(Instant.EPOCH, 5, new Replica("a")));
        var fields = new TreeMap<>(Map.of("a", newer));
        assertThat(Extras.of(Map.of("a", "2")).merge(new Extras(fields)).fields())
                .containsEntry("a", newer);
        assertThat(Extras.of(Map.of("a", "2")).merge(Extras.of(Map.of("a", "1"))))
                .isEqualTo(Extras.of(Map.of("a", "2")));
    }

    @Test
    void a_new_mark_is_newer_than_all_that_came_in_unread_too() {
        var stamp = new Stamp(Instant.parse("2030-01-01T00:00:00Z"), 5, new Replica("a"));
        var extras = new Extras(new TreeMap<>(Map.of("log/x", new Mark<>("{}", stamp))));
        var none = Progress.NONE;
        var progress = new Progress(
                none.ratings(),
                none.evidence(),
                none.modules(),
                none.answers(),
                none.notes(),
                none.tasks(),
                none.proofs(),
                none.checks(),
                none.planned(),
                none.logs(),
                extras);
        assertThat(progress.latest()).isEqualTo(stamp);
        assertThat(none.latest()).isEqualTo(Stamp.OLDEST);
    }

    @Test
    void no_fields_are_always_the_same_value() {
        assertThat(Extras.of(Map.of())).isSameAs(Extras.NONE);
    }
}
