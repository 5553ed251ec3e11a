package dev.footbridge.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.progress.Grade;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PaceTest {

    private static final Instant START = Instant.parse("2026-03-09T18:00:00Z");

    @Test
    void isAMinuteUntilEnoughIsKnown() {
        assertThat(Pace.of(Reviewed.none().log())).isEqualTo(Pace.DEFAULT);
        assertThat(Pace.of(answers(9, 20).log()).anAnswer()).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void isTheMedianTimeFromOneAnswerToTheNext() {
        assertThat(Pace.of(answers(12, 20).log()).anAnswer()).isEqualTo(Duration.ofSeconds(20));
    }

    @Test
    void pausesAndAnswersOfOneMomentSayNothing() {
        var reviewed = answers(12, 20);
        for (var i = 1; i < 30; i++) {
            reviewed = reviewed.answered("far" + i, Grade.GOOD, START.plus(Duration.ofDays(i)));
            reviewed = reviewed.answered("near" + i, Grade.GOOD, START.plus(Duration.ofDays(i)).plusMillis(300));
        }

        assertThat(Pace.of(reviewed.log()).anAnswer()).isEqualTo(Duration.ofSeconds(20));
    }

    @Test
    void followsTheLearnerAsTheyGetFaster() {
        var reviewed = answers(300, 90);
        for (var i = 0; i < 300; i++) {
            reviewed = reviewed.answered("later" + i, Grade.GOOD, START.plus(Duration.ofDays(9)).plusSeconds(15L * i));
        }

        assertThat(Pace.of(reviewed.log()).anAnswer()).isEqualTo(Duration.ofSeconds(15));
    }

    private static Reviewed answers(int count, int seconds) {
        var reviewed = Reviewed.none();
        for (var i = 0; i < count; i++) {
            reviewed = reviewed.answered("q" + i, Grade.GOOD, START.plusSeconds((long) seconds * i));
        }
        return reviewed;
    }
}
