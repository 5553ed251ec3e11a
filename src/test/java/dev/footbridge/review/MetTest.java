package dev.footbridge.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.footbridge.content.BundledBridge;
import dev.footbridge.content.PackRead;
import dev.footbridge.content.Bridge;
import dev.footbridge.content.id.ModuleId;
import dev.footbridge.progress.Grade;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class MetTest {

    private static final Bridge BRIDGE = ((PackRead.Accepted) BundledBridge.read()).bridge();
    private static final Instant MARCH = Instant.parse("2026-03-09T18:00:00Z");

    @Test
    void countsTheQuestionsOfTheModuleAloneAndEachOnce() {
        var schedule = Reviewed.none()
                .answered("vllm-a", Grade.GOOD, MARCH)
                .answered("vllm-a", Grade.GOOD, MARCH.plusSeconds(700))
                .answered("vllm-b", Grade.EASY, MARCH)
                .answered("triton-a", Grade.GOOD, MARCH)
                .answered("retired-a", Grade.GOOD, MARCH)
                .schedule();

        assertThat(met("vllm", schedule).recall(MARCH).met()).isEqualTo(2);
        assertThat(Met.of(new ModuleId("kserve"), BRIDGE, schedule)).isEmpty();
    }

    @Test
    void recallIsTheMeanAndFallsAsTimePasses() {
        var schedule = Reviewed.none()
                .answered("vllm-a", Grade.EASY, MARCH)
                .answered("vllm-b", Grade.AGAIN, MARCH)
                .schedule();
        var now = MARCH.plus(Duration.ofDays(10));
        var fsrs = new Fsrs(Weights.DEFAULT);

        var recall = met("vllm", schedule).recall(now);
        assertThat(recall.mean()).isCloseTo((fsrs.recall(10, 8.2956) + fsrs.recall(10, 0.212)) / 2, within(1e-9));
        assertThat(met("vllm", schedule).recall(MARCH)).isEqualTo(new Recall(1, 2));
        assertThat(met("vllm", schedule).recall(now.plus(Duration.ofDays(90))).mean())
                .isLessThan(recall.mean());
    }

    @Test
    void theNumberLikelyToBeRecalledIsWhatOneWouldExpect() {
        assertThat(new Recall(0.6, 12).likely()).isEqualTo(7);
        assertThat(new Recall(0.04, 12).likely()).isZero();
        assertThat(new Recall(1, 12).likely()).isEqualTo(12);
    }

    private static Met met(String module, Schedule schedule) {
        return Met.of(new ModuleId(module), BRIDGE, schedule).orElseThrow();
    }
}
