package dev.footbridge.ui.gapmap;

import static dev.footbridge.ui.gapmap.GapMapFixture.diagnostic;
import static dev.footbridge.ui.gapmap.GapMapFixture.module;
import static dev.footbridge.ui.gapmap.GapMapFixture.standing;
import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.guidance.GapStatus;
import dev.footbridge.progress.Change;
import dev.footbridge.progress.Rating;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.api.Test;

class GapItemsTest {

    private static final Change LIFECYCLE_HELD = new Change.Rate(diagnostic("lifecycle-governance"), Rating.YES);
    private static final GapFilter OPEN = GapFilter.NONE.withStatus(Optional.of(GapStatus.OPEN));

    private final GapItems items = new GapItems(standing());

    private List<String> shown() {
        return items.shown().stream().map(GapMapFixture::id).toList();
    }

    @Test
    void leavesTheListAloneWhenOnlyTheRowsChange() {
        var changes = new AtomicInteger();
        ListChangeListener<GapItem> counter = _ -> changes.incrementAndGet();
        items.shown().addListener(counter);

        items.show(standing(LIFECYCLE_HELD));

        assertThat(changes).hasValue(0);
        assertThat(items.studiedIn(module("mlops")).orElseThrow().row().status())
                .isEqualTo(GapStatus.CLOSED);
    }

    @Test
    void movesRowsRatherThanReplacingThem() {
        var before = List.copyOf(items.shown());
        items.sort(GapOrder.parse("-status").orElseThrow());
        items.show(standing(LIFECYCLE_HELD));

        assertThat(shown().getFirst()).isEqualTo("model-lifecycle");
        assertThat(items.shown()).containsExactlyInAnyOrderElementsOf(before);
    }

    @Test
    void takesRowsOutThatARatingTakesOutOfTheFilter() {
        items.filter(OPEN);
        assertThat(shown()).contains("model-lifecycle").hasSize(7);

        items.show(standing(LIFECYCLE_HELD));
        assertThat(shown()).doesNotContain("model-lifecycle").hasSize(6);
    }

    @Test
    void keepsTheOpenRowUntilItIsClosed() {
        items.filter(OPEN);
        items.keep(items.studiedIn(module("mlops")));

        items.show(standing(LIFECYCLE_HELD));
        assertThat(shown()).contains("model-lifecycle");
        assertThat(items.count(OPEN)).isEqualTo(6);

        items.keep(Optional.empty());
        assertThat(shown()).doesNotContain("model-lifecycle");
    }

    @Test
    void bringsRowsBackToTheirPlaceInTheBridge() {
        var all = shown();
        items.filter(GapFilter.NONE.withWords("private"));
        items.filter(GapFilter.NONE);

        assertThat(shown()).isEqualTo(all);
    }

    @Test
    void knowsNoRowOfAModuleWithoutAGap() {
        assertThat(items.studiedIn(module("triton"))).isEmpty();
        assertThat(items.studiedIn(module("ai-infrastructure")).map(GapMapFixture::id))
                .contains("platform-discipline");
    }
}
