package dev.footbridge.progress;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.footbridge.progress.Lives.History;
import dev.footbridge.progress.store.ProgressJson;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The laws of merging, over 12,000 drawn histories of two to five copies with wrong clocks that take from each other
/// in
/// any order. A history that breaks one is told by its seed and by so few of its steps that none can be left out.
class MergeLawsTest {

    private static final int HISTORIES = 3_000;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void copies_that_lived_apart_merge_to_the_same_bytes_and_nothing_is_lost(int block) {
        for (var seed = (long) block * HISTORIES; seed < (block + 1L) * HISTORIES; seed++) {
            require(seed, MergeLawsTest::laws);
        }
    }

    private static void laws(History history) {
        var lives = new Lives(history);
        var copies = lives.all();
        var a = copies.get(0);
        var b = copies.get(1);
        var c = copies.getLast();
        assertThat(a.merge(b)).as("commutative").isEqualTo(b.merge(a));
        assertThat(a.merge(b).merge(c)).as("associative").isEqualTo(a.merge(b.merge(c)));
        assertThat(a.merge(a)).as("idempotent").isEqualTo(a);
        assertThat(a.merge(b).merge(b)).as("absorbing").isEqualTo(a.merge(b));
        var all = copies.stream().reduce(Progress.NONE, Progress::merge);
        assertThat(marksOf(all)).as("nothing lost").isEqualTo(lives.newest());
        assertThat(versionsOf(all)).as("no entry lost, an edit beats a delete").isEqualTo(lives.versionsLeft());
        assertThat(gossiped(copies)).as("the same bytes everywhere").hasSize(1);
    }

    /// What the copies hold after each has taken from every other, twice round, in an order drawn anew.
    private static Set<String> gossiped(List<Progress> copies) {
        var now = new ArrayList<>(copies);
        var takes = new ArrayList<int[]>();
        for (var from = 0; from < now.size(); from++) {
            for (var to = 0; to < now.size(); to++) {
                takes.add(new int[] {from, to});
            }
        }
        var random = new Random(copies.hashCode());
        for (var round = 0; round < 2; round++) {
            Collections.shuffle(takes, random);
            takes.forEach(take -> now.set(take[1], now.get(take[1]).merge(now.get(take[0]))));
        }
        var texts = new TreeSet<String>();
        now.forEach(progress -> texts.add(new String(ProgressJson.write(progress), UTF_8)));
        return texts;
    }

    private static Map<String, Mark<?>> marksOf(Progress progress) {
        var marks = new HashMap<String, Mark<?>>();
        progress.ratings().all().forEach((id, mark) -> marks.put("rating " + id, mark));
        progress.evidence().all().forEach((id, mark) -> marks.put("evidence " + id, mark));
        progress.modules().all().forEach((id, mark) -> marks.put("module " + id, mark));
        progress.answers().all().forEach((id, mark) -> marks.put("answer " + id, mark));
        progress.notes().all().forEach((id, mark) -> marks.put("notes " + id, mark));
        progress.tasks().all().forEach((id, mark) -> marks.put("task " + id, mark));
        progress.proofs().all().forEach((id, mark) -> marks.put("proof " + id, mark));
        progress.checks().all().forEach((id, mark) -> marks.put("check " + id, mark));
        progress.planned().all().forEach((id, mark) -> marks.put("plan " + id, mark));
        return marks;
    }

    private static Map<EntryId, Set<Stamp>> versionsOf(Progress progress) {
        var versions = new HashMap<EntryId, Set<Stamp>>();
        for (var log : progress.logs().all().toList()) {
            log.all().forEach((id, entry) -> {
                var stamps = new TreeSet<Stamp>();
                entry.versions().forEach(version -> stamps.add(version.stamp()));
                versions.put(id, stamps);
            });
        }
        return versions;
    }

    private static void require(long seed, Consumer<History> laws) {
        var history = History.drawn(seed);
        try {
            laws.accept(history);
        } catch (AssertionError broken) {
            var shortest = shortest(history, laws);
            fail("seed " + seed + ", " + shortest.steps().size() + " steps do: " + shortest + "\n" + broken, broken);
        }
    }

    /// Leaves steps out, many at a time at first, as long as the laws stay broken.
    private static History shortest(History broken, Consumer<History> laws) {
        var left = broken;
        var before = left;
        do {
            before = left;
            for (var size = Math.max(1, left.steps().size() / 2); size > 0; size /= 2) {
                left = without(size, left, laws);
            }
        } while (!left.equals(before));
        return left;
    }

    private static History without(int size, History broken, Consumer<History> laws) {
        var left = broken;
        for (var from = 0; from + size <= left.steps().size(); ) {
            var fewer = left.without(from, from + size);
            if (breaks(fewer, laws)) {
                left = fewer;
            } else {
                from += size;
            }
        }
        return left;
    }

    private static boolean breaks(History history, Consumer<History> laws) {
        try {
            laws.accept(history);
            return false;
        } catch (AssertionError broken) {
            return true;
        }
    }

    @Test
    void a_broken_law_is_told_by_steps_of_which_none_can_be_left_out() {
        Consumer<History> atMostOneReview = lived -> assertThat(new Lives(lived).all())
                .allSatisfy(progress -> assertThat(progress.reviews().all()).hasSizeLessThan(2));
        var history = LongStream.range(0, 1_000)
                .mapToObj(History::drawn)
                .filter(drawn -> breaks(drawn, atMostOneReview))
                .findFirst()
                .orElseThrow();
        var shortest = shortest(history, atMostOneReview);
        assertThat(shortest.steps()).hasSizeLessThan(history.steps().size()).hasSizeBetween(2, 4);
        for (var step = 0; step < shortest.steps().size(); step++) {
            assertThat(breaks(shortest.without(step, step + 1), atMostOneReview))
                    .isFalse();
        }
    }
}
