package dev.footbridge.ui.gapmap;

import static dev.footbridge.ui.gapmap.GapMapFixture.BRIDGE;
import static dev.footbridge.ui.gapmap.GapMapFixture.diagnostic;
import static dev.footbridge.ui.gapmap.GapMapFixture.module;
import static dev.footbridge.ui.gapmap.GapMapFixture.standing;
import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.guidance.GapStatus;
import dev.footbridge.guidance.ModuleStanding;
import dev.footbridge.progress.Change;
import dev.footbridge.progress.Rating;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class GapOrderTest {

    private static <T> List<T> sorted(String order, Function<GapRow, T> shown, Change... done) {
        return BRIDGE.gaps().stream()
                .map(gap -> GapRow.of(gap, standing(done)))
                .sorted(GapOrder.parse(order).orElseThrow().comparator())
                .map(shown)
                .toList();
    }

    private static final Change[] SOME = {
        new Change.Rate(diagnostic("lifecycle-governance"), Rating.YES),
        new Change.Start(module("kserve")),
        new Change.Finish(module("distributed-systems")),
        new Change.Skip(module("cka"), "held already"),
    };

    @Test
    void keepsTheBridgesOrderWithoutAColumn() {
        assertThat(sorted("", row -> row.gap().id(), SOME))
                .isEqualTo(BRIDGE.gaps().stream().map(gap -> gap.id()).toList());
    }

    @Test
    void sortsStatusesFromOpenToClosed() {
        assertThat(sorted("status", GapRow::status, SOME))
                .startsWith(GapStatus.OPEN)
                .endsWith(GapStatus.CLOSED)
                .isSorted();
        assertThat(sorted("-status", GapRow::status, SOME).getFirst()).isEqualTo(GapStatus.CLOSED);
    }

    @Test
    void sortsDiagnosticsByTheShareHeldAndNotByTheirNumber() {
        var shares = sorted("held", GapRow::share, new Change.Rate(diagnostic("gpu-memory"), Rating.YES));

        assertThat(shares).isSorted();
        assertThat(sorted("-held", row -> row.gap().id().value(), SOME).getFirst())
                .isEqualTo("model-lifecycle");
    }

    @Test
    void sortsModuleStatesInTheOrderTheyComeAbout() {
        assertThat(sorted("standing", GapRow::standing, SOME)).isSorted().contains(ModuleStanding.SKIPPED);
    }

    @Test
    void sortsWordsByTheAlphabet() {
        assertThat(sorted("have", row -> row.gap().have())).isSorted();
        assertThat(sorted("need", row -> row.gap().need())).isSorted();
        assertThat(sorted("module", row -> row.module().title())).isSorted();
    }

    @Test
    void keepsTheBridgesOrderAmongEqualsUpwardsAndDownwards() {
        for (var order : List.of("module", "-module")) {
            assertThat(sorted(order, row -> row.gap().id().value()))
                    .containsSubsequence("platform-discipline", "gpu-runtime")
                    .containsSubsequence("model-lifecycle", "retrieval-platform");
        }
    }

    @Test
    void letsASecondColumnDecideAmongEquals() {
        assertThat(sorted("module -need", row -> row.gap().id().value()))
                .containsSubsequence("gpu-runtime", "platform-discipline");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "status", "-held", "-status need module"})
    void isWrittenAsItIsRead(String order) {
        assertThat(GapOrder.parse(order)).get().hasToString(order);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {" ", "size", "status status", "status -status", "--status", "arrow", "status,need", "Status"})
    void readsNoGarbage(String order) {
        assertThat(GapOrder.parse(order)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(GapColumn.class)
    void turnsUpwardsFirstAndDownwardsOnTheSecondTurn(GapColumn column) {
        var up = GapOrder.BRIDGE.turnedTo(column);

        assertThat(up).hasToString(column.word());
        assertThat(up.turnedTo(column)).hasToString("-" + column.word());
        assertThat(up.turnedTo(column).turnedTo(column)).isEqualTo(up);
    }
}
