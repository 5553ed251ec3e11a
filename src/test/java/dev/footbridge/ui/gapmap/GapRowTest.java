package dev.footbridge.ui.gapmap;

import static dev.footbridge.ui.gapmap.GapMapFixture.BRIDGE;
import static dev.footbridge.ui.gapmap.GapMapFixture.module;
import static dev.footbridge.ui.gapmap.GapMapFixture.standing;
import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.content.id.GapId;
import dev.footbridge.guidance.GapStatus;
import dev.footbridge.progress.Change;
import dev.footbridge.progress.Rating;
import org.junit.jupiter.api.Test;

class GapRowTest {

    private static GapRow row(String gap, Change... done) {
        return GapRow.of(BRIDGE.gap(new GapId(gap)).orElseThrow(), standing(done));
    }

    @Test
    void readsFromHaveToStatus() {
        assertThat(row("llm-throughput").spoken())
                .isEqualTo("From Serving a model on your own machine to Running LLM serving at high throughput. "
                        + "Studied in vLLM, Not started. 1 of 3 diagnostics rated yes. Gap Closing.");
    }

    @Test
    void saysFirstThatItIsNext() {
        assertThat(row("model-lifecycle", new Change.Start(module("mlops"))).spoken())
                .startsWith("Next. From Trying out models");
    }

    @Test
    void holdsOneRatingForEachDiagnosticInTheBridgesOrder() {
        var row = row("llm-throughput");

        assertThat(row.ratings()).containsExactly(Rating.YES, Rating.PARTLY, Rating.UNRATED);
        assertThat(row.share()).isEqualTo(1.0 / 3);
        assertThat(row.status()).isEqualTo(GapStatus.CLOSING);
    }
}
