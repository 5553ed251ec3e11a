package dev.footbridge.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.footbridge.progress.Grade;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The formulas of FSRS-6, by figures that py-fsrs 6.3.2 gave and by what must hold for any.
class FsrsTest {

    private static final int DRAWS = 5_000;

    private final Fsrs fsrs = new Fsrs(Weights.DEFAULT);

    @ParameterizedTest
    @CsvSource({"0, 1.0", "1, 0.9856824087775146", "10, 0.9", "30, 0.8093881035731708", "100, 0.6928266345726217"})
    void theProbabilityOfRecallFallsAsPublished(double days, double recall) {
        assertThat(fsrs.recall(days, 10)).isCloseTo(recall, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({"0.90, 10", "0.80, 33", "0.85, 19", "0.95, 4", "0.97, 2"})
    void anIntervalEndsWhereRecallHasFallenToTheRetentionWanted(double retention, long days) {
        assertThat(Math.round(fsrs.days(retention, 10))).isEqualTo(days);
        assertThat(fsrs.recall(fsrs.days(retention, 10), 10)).isCloseTo(retention, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({
        "AGAIN, 0.212, 6.4133",
        "HARD, 1.2931, 5.112170705601056",
        "GOOD, 2.3065, 2.118103970459016",
        "EASY, 8.2956, 1.0"
    })
    void theFirstAnswerSetsBothStabilityAndDifficulty(Grade grade, double stability, double difficulty) {
        assertThat(fsrs.first(grade).stability()).isCloseTo(stability, within(1e-9));
        assertThat(fsrs.first(grade).difficulty()).isCloseTo(difficulty, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({
        "AGAIN, 2, 0.6077016626638644, 7.392238132342694",
        "HARD, 2, 7.517359325415191, 4.748284761594571",
        "GOOD, 2, 10.971048263078135, 2.1043313908464483",
        "EASY, 2, 18.534332441919037, 1.0",
        "AGAIN, 5, 0.6827348149809292, 7.392238132342694",
        "HARD, 5, 11.852915497576285, 4.748284761594571",
        "GOOD, 5, 18.180153970030403, 2.1043313908464483",
        "EASY, 5, 32.03626652046994, 1.0"
    })
    void anAnswerAfterDaysMovesBothAsInTheReference(Grade grade, long days, double stability, double difficulty) {
        var after = fsrs.next(new Memory(2.3065, 2.111214235785395), grade, days);

        assertThat(after.stability()).isCloseTo(stability, within(1e-9));
        assertThat(after.difficulty()).isCloseTo(difficulty, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({
        "AGAIN, 0.22294679606919743, 9.128074776178583",
        "HARD, 0.6077016626638644, 8.254074519842886",
        "GOOD, 0.6597976257475758, 7.38007426350719",
        "EASY, 1.1350513376989504, 6.5060740071714935"
    })
    void anAnswerOnTheSameDayMovesBothAsInTheReference(Grade grade, double stability, double difficulty) {
        var after = fsrs.next(new Memory(0.6077016626638644, 7.392238132342694), grade, 0);

        assertThat(after.stability()).isCloseTo(stability, within(1e-9));
        assertThat(after.difficulty()).isCloseTo(difficulty, within(1e-9));
    }

    @Test
    void recallFallsWithTimeAndIsNinetyPercentAtTheStability() {
        forAll(draw -> {
            assertThat(draw.fsrs.recall(draw.memory.stability(), draw.memory.stability()))
                    .isCloseTo(0.9, within(1e-9));
            assertThat(draw.fsrs.recall(draw.days + 1, draw.memory.stability()))
                    .isLessThan(draw.fsrs.recall(draw.days, draw.memory.stability()))
                    .isGreaterThan(0);
        });
    }

    @Test
    void intervalsAreLongerTheLessRetentionIsWanted() {
        forAll(draw -> assertThat(draw.fsrs.days(0.80, draw.memory.stability()))
                .isGreaterThan(draw.fsrs.days(0.85, draw.memory.stability())));
    }

    @Test
    void stabilityGrowsWithEverySuccessAndMoreSoTheBetterTheGrade() {
        forAll(draw -> {
            var hard = draw.fsrs.next(draw.memory, Grade.HARD, draw.days).stability();
            var good = draw.fsrs.next(draw.memory, Grade.GOOD, draw.days).stability();
            var easy = draw.fsrs.next(draw.memory, Grade.EASY, draw.days).stability();
            assertThat(hard).isGreaterThanOrEqualTo(draw.memory.stability());
            assertThat(good).isGreaterThanOrEqualTo(hard);
            assertThat(easy).isGreaterThanOrEqualTo(good);
        });
    }

    @Test
    void aSuccessOnTheSameDayNeverMakesItLessStable() {
        forAll(draw -> {
            for (var grade : List.of(Grade.HARD, Grade.GOOD, Grade.EASY)) {
                assertThat(draw.fsrs.next(draw.memory, grade, 0).stability())
                        .isGreaterThanOrEqualTo(draw.memory.stability());
            }
        });
    }

    @Test
    void forgettingNeverMakesItMoreStable() {
        forAll(draw -> assertThat(
                        draw.fsrs.next(draw.memory, Grade.AGAIN, draw.days).stability())
                .isLessThanOrEqualTo(draw.memory.stability()));
    }

    @Test
    void successIsWorthMoreTheNearerItWasToBeingForgotten() {
        forAll(draw -> assertThat(
                        draw.fsrs.next(draw.memory, Grade.GOOD, draw.days + 30).stability())
                .isGreaterThanOrEqualTo(
                        draw.fsrs.next(draw.memory, Grade.GOOD, draw.days).stability()));
    }

    @Test
    void whateverIsAnsweredTheValuesStayInTheirRange() {
        forAll(draw -> {
            for (var grade : Grade.values()) {
                for (var days : List.of(0L, draw.days)) {
                    var after = draw.fsrs.next(draw.memory, grade, days);
                    assertThat(after.stability()).isFinite().isGreaterThanOrEqualTo(0.001);
                    assertThat(after.difficulty()).isBetween(1.0, 10.0);
                }
            }
        });
    }

    @Test
    void weightsOutsideTheirBoundsAreRefused() {
        var values = new ArrayList<>(Weights.DEFAULT.values());
        values.set(20, 0.05);
        assertThatThrownBy(() -> new Weights(values)).hasMessageContaining("w20");
        values.set(20, Double.NaN);
        assertThatThrownBy(() -> new Weights(values)).hasMessageContaining("w20");
        assertThatThrownBy(() -> new Weights(values.subList(0, 19))).hasMessageContaining("21");
    }

    private record Draw(Fsrs fsrs, Memory memory, long days) {}

    private static void forAll(Consumer<Draw> law) {
        for (var seed = 0L; seed < DRAWS; seed++) {
            var random = new Random(seed);
            var near = Weights.DEFAULT.values().stream()
                    .map(weight -> weight * random.nextDouble(0.95, 1.05))
                    .toList();
            var weights = seed % 2 == 0
                    ? Weights.DEFAULT
                    : new Weights(near.stream().map(w -> Math.max(w, 0.001)).toList());
            var memory = new Memory(Math.exp(random.nextDouble(-2, 7)), random.nextDouble(1, 10));
            try {
                law.accept(new Draw(new Fsrs(weights), memory, random.nextLong(1, 400)));
            } catch (AssertionError failed) {
                throw new AssertionError("seed " + seed + ": " + memory, failed);
            }
        }
    }
}
