package dev.footbridge.progress;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.content.id.DiagnosticId;
import dev.footbridge.content.id.Id;
import dev.footbridge.content.id.ModuleId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The laws of merging, over random histories of two to four copies whose clocks are wrong.
class MergeTest {

    private static final int HISTORIES = 500;

    /// One copy of the program, with a clock of its own.
    private static final class Copy {
        private final Replica replica;
        private final Duration skew;
        private Progress progress = Progress.NONE;

        private Copy(Replica replica, Duration skew) {
            this.replica = replica;
            this.skew = skew;
        }
    }

    /// What several copies did, and the newest stamp that was ever given to each mark.
    private static final class Lives {
        private final RandomProgress draw;
        private final List<Copy> copies = new ArrayList<>();
        private final Map<String, Mark<?>> newest = new HashMap<>();
        private Instant now = Instant.parse("2026-03-09T18:00:00Z");

        private Lives(long seed) {
            draw = new RandomProgress(seed);
            var random = draw.random();
            for (var left = random.nextInt(2, 5); left > 0; left--) {
                var skew = Duration.ofMinutes(random.nextInt(3) == 0 ? random.nextInt(-500_000, 500_000) : 0);
                copies.add(new Copy(Replica.mint(random), skew));
            }
            for (var left = random.nextInt(5, 40); left > 0; left--) {
                now = now.plusMillis(random.nextInt(3) == 0 ? random.nextInt(100_000) : 0);
                if (random.nextInt(6) == 0) {
                    var copy = draw.one(copies);
                    copy.progress = copy.progress.merge(draw.one(copies).progress);
                } else {
                    change(draw.one(copies));
                }
            }
        }

        private void change(Copy copy) {
            var before = copy.progress;
            var time = now.plus(copy.skew);
            var stamp = before.latest().next(time, copy.replica);
            assertThat(stamp).isGreaterThan(before.latest());
            copy.progress = change().on(before, time, stamp);
            remember("rating", before.ratings(), copy.progress.ratings());
            remember("evidence", before.evidence(), copy.progress.evidence());
            remember("module", before.modules(), copy.progress.modules());
            remember("answer", before.answers(), copy.progress.answers());
        }

        private Change change() {
            var diagnostic = new DiagnosticId(draw.id());
            var module = new ModuleId(draw.id());
            return switch (draw.random().nextInt(7)) {
                case 0 -> new Change.Rate(diagnostic, draw.rating());
                case 1 -> new Change.NoteEvidence(diagnostic, draw.text());
                case 2 -> new Change.Start(module);
                case 3 -> new Change.Finish(module);
                case 4 -> new Change.Skip(module, "because");
                case 5 -> new Change.Reopen(module);
                default -> new Change.AnswerCondition(module, draw.one(List.of(Answer.values())));
            };
        }

        private <K extends Id, V> void remember(String kind, Marks<K, V> before, Marks<K, V> after) {
            after.all().forEach((id, mark) -> {
                if (!before.mark(id).equals(Optional.of(mark))) {
                    newest.merge(kind + " " + id, mark, (a, b) -> a.stamp().compareTo(b.stamp()) > 0 ? a : b);
                }
            });
        }

        private Progress at(int index) {
            return copies.get(index % copies.size()).progress;
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void merging_random_histories_is_commutative_associative_and_idempotent_and_loses_nothing(int block) {
        for (var seed = (long) block * HISTORIES; seed < (block + 1L) * HISTORIES; seed++) {
            var lives = new Lives(seed);
            var a = lives.at(0);
            var b = lives.at(1);
            var c = lives.at(2);
            assertThat(a.merge(b)).as("commutative, seed %d", seed).isEqualTo(b.merge(a));
            assertThat(a.merge(b).merge(c)).as("associative, seed %d", seed).isEqualTo(a.merge(b.merge(c)));
            assertThat(a.merge(a)).as("idempotent, seed %d", seed).isEqualTo(a);
            assertThat(a.merge(b).merge(b)).as("absorbing, seed %d", seed).isEqualTo(a.merge(b));
            var all = lives.copies.stream().map(copy -> copy.progress).reduce(Progress.NONE, Progress::merge);
            assertThat(marksOf(all)).as("nothing lost, seed %d", seed).isEqualTo(lives.newest);
        }
    }

    private static Map<String, Mark<?>> marksOf(Progress progress) {
        var marks = new HashMap<String, Mark<?>>();
        progress.ratings().all().forEach((id, mark) -> marks.put("rating " + id, mark));
        progress.evidence().all().forEach((id, mark) -> marks.put("evidence " + id, mark));
        progress.modules().all().forEach((id, mark) -> marks.put("module " + id, mark));
        progress.answers().all().forEach((id, mark) -> marks.put("answer " + id, mark));
        return marks;
    }

    /// Files edited by hand may hold anything: equal stamps on different values, unknown words, unknown fields.
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void merging_whatever_files_hold_keeps_the_same_laws(int block) {
        for (var seed = (long) block * HISTORIES; seed < (block + 1L) * HISTORIES; seed++) {
            var draw = new RandomProgress(seed);
            var a = draw.progress();
            var b = draw.progress();
            var c = draw.progress();
            assertThat(a.merge(b)).as("commutative, seed %d", seed).isEqualTo(b.merge(a));
            assertThat(a.merge(b).merge(c)).as("associative, seed %d", seed).isEqualTo(a.merge(b.merge(c)));
            assertThat(a.merge(a)).as("idempotent, seed %d", seed).isEqualTo(a);
            assertThat(a.merge(Progress.NONE)).as("neutral, seed %d", seed).isEqualTo(a);
            assertThat(Progress.NONE.merge(a)).as("neutral, seed %d", seed).isEqualTo(a);
        }
    }

    @Test
    void the_newer_mark_wins_whichever_copy_it_is_in() {
        var id = new DiagnosticId("a");
        var older = new Stamp(Instant.EPOCH, 0, new Replica("z"));
        var newer = new Stamp(Instant.EPOCH, 1, new Replica("a"));
        var yes = Progress.NONE.withRatings(Progress.NONE.ratings().with(id, Rating.YES, older));
        var notYet = Progress.NONE.withRatings(Progress.NONE.ratings().with(id, Rating.NOT_YET, newer));
        assertThat(yes.merge(notYet).rating(id)).isEqualTo(Rating.NOT_YET);
        assertThat(notYet.merge(yes).rating(id)).isEqualTo(Rating.NOT_YET);
    }

    @Test
    void merging_the_same_again_makes_no_new_value() {
        var progress = new RandomProgress(3).progress();
        assertThat(progress.ratings().merge(progress.ratings())).isSameAs(progress.ratings());
        assertThat(progress.extras().merge(Extras.NONE)).isSameAs(progress.extras());
    }
}
