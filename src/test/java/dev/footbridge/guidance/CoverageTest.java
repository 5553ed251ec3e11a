package dev.footbridge.guidance;

import static dev.footbridge.guidance.Learner.learner;
import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.content.Bridge;
import dev.footbridge.content.BundledBridge;
import dev.footbridge.content.Gap;
import dev.footbridge.content.PackRead;
import dev.footbridge.content.id.DiagnosticId;
import dev.footbridge.content.id.ModuleId;
import dev.footbridge.progress.Rating;
import java.util.List;
import org.junit.jupiter.api.Test;

class CoverageTest {

    private static final Bridge BRIDGE = ((PackRead.Accepted) BundledBridge.read()).bridge();

    private static final String[] ALL = BRIDGE.diagnostics().stream()
            .map(diagnostic -> diagnostic.id().value())
            .toArray(String[]::new);

    @Test
    void everyGapStandsInExactlyOneAreaInTheOrderOfTheModules() {
        var areas = Coverage.of(BRIDGE, learner().progress());
        var modules = BRIDGE.modules().stream().map(module -> module.id()).toList();
        assertThat(areas).extracting(area -> area.area().id()).isSubsetOf(modules);
        assertThat(areas)
                .isSortedAccordingTo((one, other) -> Integer.compare(
                        modules.indexOf(one.area().id()),
                        modules.indexOf(other.area().id())));
        assertThat(areas.stream().mapToInt(Coverage::gaps).sum())
                .isEqualTo(BRIDGE.gaps().size());
        assertThat(areas).allSatisfy(area -> {
            assertThat(area.closed()).isZero();
            assertThat(area.yes()).isZero();
            assertThat(area.partly()).isZero();
            assertThat(area.rest()).isEqualTo(area.diagnostics());
        });
    }

    @Test
    void whoHoldsAllHasEveryGapCovered() {
        assertThat(Coverage.of(BRIDGE, learner().holds(ALL).progress())).allSatisfy(area -> {
            assertThat(area.closed()).isEqualTo(area.gaps());
            assertThat(area.yes()).isEqualTo(area.diagnostics());
        });
    }

    @Test
    void aStatementUnderTwoGapsOfAnAreaCountsOnce() {
        for (var area : Coverage.of(BRIDGE, learner().progress())) {
            var under = diagnostics(area.area().id());
            assertThat(area.diagnostics()).isEqualTo(under.size());
            var first = under.getFirst().value();
            var yes = area(area.area().id(), learner().yes(first));
            assertThat(yes.yes()).as(first).isOne();
            assertThat(yes.rest()).isEqualTo(under.size() - 1);
            var partly = area(area.area().id(), learner().yes(first).rated(first, Rating.PARTLY));
            assertThat(partly.yes()).isZero();
            assertThat(partly.partly()).isOne();
            var notYet = area(area.area().id(), learner().rated(first, Rating.NOT_YET));
            assertThat(notYet.rest()).isEqualTo(under.size());
        }
    }

    private static List<DiagnosticId> diagnostics(ModuleId area) {
        return BRIDGE.gapsOf(area).stream()
                .map(Gap::diagnostics)
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    private static Coverage area(ModuleId id, Learner learner) {
        return Coverage.of(BRIDGE, learner.progress()).stream()
                .filter(area -> area.area().id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
