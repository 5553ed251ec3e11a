package dev.footbridge.progress.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.progress.Progress;
import dev.footbridge.progress.RandomProgress;
import dev.footbridge.progress.store.Origin.From;
import dev.footbridge.progress.store.Origin.Why;
import dev.footbridge.progress.store.ProgressJson.Reading;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Two copies merged with the base that tells what was changed by hand.
class ThreeWayTest {

    private static final String BASE = """
            {"schema": 1,
             "ratings": {"a": {"rating": "yes", "stamp": "2026-03-09T18:04:11Z/2/old"},
                         "b": {"rating": "partly", "stamp": "2026-03-09T18:04:12Z/0/old"}},
             "evidence": {"a": {"text": "base", "stamp": "2026-03-09T18:04:13Z/0/old"}},
             "sum": 4}
            """;

    private static Progress read(String text) {
        return ((Reading.Read) ProgressJson.read(text.getBytes(UTF_8))).progress();
    }

    private static String written(Progress progress) {
        return new String(ProgressJson.write(progress), UTF_8);
    }

    private static ThreeWay merged(String first, String second) {
        var merged = ThreeWay.merge(read(first), read(second), read(BASE));
        var turned = ThreeWay.merge(read(second), read(first), read(BASE));
        assertThat(written(merged.progress())).as("in either order").isEqualTo(written(turned.progress()));
        return merged;
    }

    @Test
    void a_hand_edit_under_the_old_stamp_wins_and_gets_a_newer_stamp_so_that_it_lasts() {
        var merged = merged(BASE.replace("\"yes\"", "\"not-yet\""), BASE);
        assertThat(written(merged.progress()))
                .contains("\"rating\": \"not-yet\",\n      \"stamp\": \"2026-03-09T18:04:11Z/3/hand")
                .doesNotContain("/2/old");
        assertThat(merged.origins()).containsExactly(new Origin("ratings/a", From.FIRST, Why.BY_HAND));
        assertThat(merged.progress().merge(read(BASE)))
                .as("a copy that knows only the old mark does not bring it back")
                .isEqualTo(merged.progress());
    }

    @Test
    void a_hand_edit_wins_over_a_mark_that_was_made_in_the_program() {
        var edited = BASE.replace("\"yes\"", "\"not-yet\"");
        var made = BASE.replace(
                "\"yes\", \"stamp\": \"2026-03-09T18:04:11Z/2/old",
                "\"partly\", \"stamp\": \"2026-04-01T00:00:00Z/7/new");
        var merged = merged(made, edited);
        assertThat(written(merged.progress()))
                .contains("\"rating\": \"not-yet\",\n      \"stamp\": \"2026-04-01T00:00:00Z/8/hand");
        assertThat(merged.origins()).containsExactly(new Origin("ratings/a", From.SECOND, Why.BY_HAND));
    }

    @Test
    void a_mark_rewritten_by_hand_without_a_stamp_is_a_hand_edit() {
        var edited =
                BASE.replace("\"text\": \"base\", \"stamp\": \"2026-03-09T18:04:13Z/0/old\"", "\"text\": \"by hand\"");
        assertThat(written(merged(BASE, edited).progress()))
                .contains("\"text\": \"by hand\",\n      \"stamp\": \"2026-03-09T18:04:13Z/1/hand");
    }

    @Test
    void of_two_different_hand_edits_the_same_one_wins_in_either_order_and_it_is_told() {
        var one = BASE.replace("\"base\"", "\"one\"");
        var other = BASE.replace("\"base\"", "\"other\"");
        var there = merged(one, other).origins();
        var back = merged(other, one).origins();
        assertThat(there).extracting(Origin::why).containsExactly(Why.BY_HAND_IN_BOTH);
        assertThat(List.of(there.getFirst().from(), back.getFirst().from()))
                .containsExactlyInAnyOrder(From.FIRST, From.SECOND);
        assertThat(written(merged(one, other).progress()))
                .contains(there.getFirst().from() == From.FIRST ? "\"one\"" : "\"other\"");
    }

    @Test
    void the_same_hand_edit_in_both_is_kept() {
        var edited = BASE.replace("\"base\"", "\"same\"");
        var merged = merged(edited, edited);
        assertThat(written(merged.progress())).contains("\"same\"");
        assertThat(merged.origins()).containsExactly(new Origin("evidence/a", From.BOTH, Why.BY_HAND));
    }

    @Test
    void a_field_of_a_newer_program_that_one_side_changed_follows_that_side() {
        var changed = BASE.replace("\"sum\": 4", "\"sum\": 3");
        assertThat(written(merged(changed, BASE).progress())).contains("\"sum\": 3");
    }

    private static final String ENTRY =
            "\"2026-03-09T18:05:00Z/0/old\": {\"module\": \"m\", \"on\": \"2026-03-09\", \"length\": \"PT1H\"%s}";

    private static String session(String more) {
        return "{\"schema\": 2, \"sessions\": {" + ENTRY.formatted(more) + "}}";
    }

    private static Progress logged(String first, String second) {
        var base = read(session(""));
        var merged = ThreeWay.merge(read(first), read(second), base).progress();
        assertThat(merged)
                .isEqualTo(ThreeWay.merge(read(second), read(first), base).progress());
        assertThat(merged.merge(base)).as("an older copy brings nothing back").isEqualTo(merged);
        return merged;
    }

    @Test
    void a_log_entry_edited_by_hand_is_taken_for_a_newer_version() {
        var merged = logged(session(", \"note\": \"by hand\""), session(""));
        assertThat(written(merged)).contains("by hand").contains("Z/1/hand").doesNotContain("also");
    }

    @Test
    void a_log_entry_edited_by_hand_after_it_was_edited_in_the_program_has_one_version_too() {
        var stamp = ", \"stamp\": \"2026-03-10T00:00:00Z/0/old\"";
        var base = read(session(stamp));
        var merged = ThreeWay.merge(read(session(", \"note\": \"by hand\"" + stamp)), base, base)
                .progress();
        assertThat(written(merged)).contains("by hand").doesNotContain("also");
        assertThat(merged.merge(base)).isEqualTo(merged);
    }

    @Test
    void of_a_log_entry_edited_on_both_sides_both_versions_stay() {
        var byHand = session(", \"note\": \"by hand\"");
        var made = session(", \"note\": \"in the program\", \"stamp\": \"2026-04-01T00:00:00Z/0/new\"");
        assertThat(written(logged(byHand, made))).contains("by hand", "in the program");
        assertThat(written(logged(byHand, session(", \"note\": \"by another hand\""))))
                .contains("by hand", "by another hand");
    }

    @Test
    void a_log_entry_that_was_deleted_in_the_program_stays_deleted_but_a_hand_edit_is_stronger() {
        var deleted = "{\"schema\": 2, \"sessions\": {\"2026-03-09T18:05:00Z/0/old\":"
                + " {\"deleted\": true, \"seen\": [\"2026-03-10T00:00:00Z/0/new\"]}}}";
        assertThat(logged(deleted, session(""))).isEqualTo(read(deleted));
        assertThat(ThreeWay.merge(read(deleted), read(session("")), read(session("")))
                        .origins())
                .extracting(Origin::why)
                .containsExactly(Why.NEWER);
        assertThat(written(logged(deleted, session(", \"note\": \"by hand\"")))).contains("by hand");
    }

    @Test
    void a_mark_taken_out_by_hand_comes_back() {
        var without = BASE.replaceAll("\"evidence\": .*,", "\"evidence\": {},");
        var merged = merged(without, BASE);
        assertThat(merged.progress()).isEqualTo(read(BASE));
        assertThat(merged.origins()).containsExactly(new Origin("evidence/a", From.SECOND, Why.NEWER));
    }

    @Test
    void what_came_from_which_copy_is_told() {
        var first = "{\"schema\":1,\"ratings\":{\"a\":{\"rating\":\"yes\"},\"b\":{\"rating\":\"no-word\"}}}";
        var second = "{\"schema\":1,\"modules\":{\"m\":{\"state\":\"not-started\"}},"
                + "\"ratings\":{\"a\":{\"rating\":\"partly\",\"stamp\":\"2026-03-09T18:04:11Z/0/x\"}}}";
        assertThat(ThreeWay.merge(read(first), read(second), Progress.NONE).origins())
                .containsExactly(
                        new Origin("modules/m", From.SECOND, Why.NEWER),
                        new Origin("ratings/a", From.SECOND, Why.NEWER),
                        new Origin("ratings/b", From.FIRST, Why.NEWER));
    }

    @Test
    void over_random_files_either_order_gives_equal_bytes_and_every_lone_hand_edit_stands() {
        var stood = 0;
        for (var seed = 0L; seed < 200; seed++) {
            var draw = new RandomProgress(seed);
            var base = written(draw.progress());
            var first = editedByHand(base, draw);
            var second = editedByHand(base, draw);
            var one = read(first).merge(draw.progress());
            var other = read(second);
            var merged = ThreeWay.merge(one, other, read(base)).progress();
            var turned = ThreeWay.merge(other, one, read(base)).progress();
            assertThat(written(merged)).as("seed %d", seed).isEqualTo(written(turned));
            if (first.equals(base) && !second.equals(base)) {
                assertThat(values(merged)).as("seed %d", seed).containsAll(edits(second, base));
                stood++;
            }
        }
        assertThat(stood).isGreaterThan(5);
    }

    private static String editedByHand(String text, RandomProgress draw) {
        var ratings = List.of("unrated", "not-yet", "partly", "yes");
        return Pattern.compile("\"rating\": \"(?:unrated|not-yet|partly|yes)\"")
                .matcher(text)
                .replaceAll(was -> draw.random().nextInt(3) > 0
                        ? Matcher.quoteReplacement(was.group())
                        : "\"rating\": \"" + draw.one(ratings) + "\"");
    }

    private static Set<String> edits(String text, String base) {
        var edits = values(read(text));
        edits.removeAll(values(read(base)));
        return edits;
    }

    private static Set<String> values(Progress progress) {
        var values = new TreeSet<String>();
        progress.ratings().all().forEach((id, mark) -> values.add(id + " " + mark.value()));
        return values;
    }
}
