package dev.footbridge.report;

import static dev.footbridge.report.Reported.BRIDGE;
import static dev.footbridge.report.Reported.everything;
import static dev.footbridge.report.Reported.report;
import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.progress.Progress;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReportMakerTest {

    private static final String SECRET = "Nobody is to read this.";

    private static List<Block> part(Report report, Part part) {
        return report.sections().stream()
                .filter(it -> it.part() == part)
                .flatMap(it -> it.blocks().stream())
                .toList();
    }

    @Test
    void aPrivateReflectionIsNeitherShownNorCounted() {
        var with = report(Reported.hiding(SECRET), everything());
        assertThat(with.toString()).doesNotContain(SECRET);
        assertThat(with).isEqualTo(report(Reported.halfWay(), everything()));
    }

    @Test
    void aPrivateReflectionThatWasAskedForIsThereAndSaysThatItIsPrivate() {
        var habits = part(report(Reported.hiding(SECRET), everything().withPrivate(true)), Part.ANTI_PATTERNS);
        assertThat(habits.getFirst().toString()).contains("Private reflections are here");
        assertThat(habits)
                .filteredOn(it -> it.toString().contains(SECRET))
                .hasSize(1)
                .allMatch(it -> it instanceof Block.Entry entry && entry.about().endsWith("private"));
    }

    @Test
    void whatChangedCountsNoPrivateReflection() {
        var since = new Baseline.LastReport(LocalDate.of(2026, 2, 1), Progress.NONE);
        assertThat(part(report(Reported.halfWay(), everything(), since), Part.CHANGES)
                        .toString())
                .contains("1 reflection,")
                .doesNotContain("2 reflections");
    }

    @Test
    void theOpenGapsComeFirstAndTheClosedOnesLast() {
        var table = (Block.Table)
                part(report(Reported.halfWay(), everything()), Part.GAPS).getLast();
        assertThat(table.rows())
                .extracting(row -> row.getLast().shape().orElseThrow())
                .isSorted()
                .startsWith(Shape.EMPTY)
                .endsWith(Shape.FULL)
                .hasSameSizeAs(BRIDGE.gaps());
    }

    @Test
    void onlyTheChosenPartsAreThereAndTheSummary() {
        var two = report(Reported.halfWay(), everything().with(Set.of(Part.GAPS, Part.NOTES)));
        assertThat(two.sections()).extracting(Section::part).containsExactly(Part.SUMMARY, Part.GAPS, Part.NOTES);
    }

    @Test
    void emptyProgressHasASummaryAndWhatIsNextAndNamesWhatHasNothingYet() {
        var empty = report(Progress.NONE, everything());
        assertThat(empty.sections()).extracting(Section::part).containsExactly(Part.SUMMARY, Part.NEXT);
        assertThat(part(empty, Part.SUMMARY).getLast().toString()).contains("Diagnostic", "Gap map", "Path", "Notes");
    }

    @Test
    void everyPartWithAClaimOfTheLearnerSaysThatItIsTheirs() {
        var parts = List.of(
                Part.OUTCOMES, Part.DIAGNOSTIC, Part.GAPS, Part.PATH, Part.STUDY_TIME, Part.ANTI_PATTERNS, Part.NOTES);
        assertThat(parts)
                .allSatisfy(part -> assertThat(part(report(Reported.halfWay(), everything()), part)
                                .getFirst())
                        .isInstanceOfSatisfying(
                                Block.Source.class, it -> assertThat(it.text()).containsIgnoringCase("learner")));
    }

    @Test
    void sinceTheLastReportEachThingSaysWhatItWasAndWhatItIs() {
        var since = new Baseline.LastReport(LocalDate.of(2026, 2, 1), Reported.halfWay());
        assertThat(part(report(Reported.finished(), everything(), since), Part.CHANGES)
                        .toString())
                .contains("Since 1 Feb 2026", "Latency anatomy: Partly → Yes", "MLOps: In progress → Done")
                .doesNotContain("Concurrent serving:");
    }

    @Test
    void sinceTheLastReportNothingMayHaveChanged() {
        var since = new Baseline.LastReport(LocalDate.of(2026, 2, 1), Reported.halfWay());
        assertThat(part(report(Reported.halfWay(), everything(), since), Part.CHANGES))
                .containsExactly(new Block.Prose("Nothing has changed since 1 Feb 2026."));
    }

    @Test
    void sinceADayThatDayItselfCounts() {
        var on = report(Reported.halfWay(), everything(), new Baseline.Since(LocalDate.of(2026, 1, 22)));
        var after = report(Reported.halfWay(), everything(), new Baseline.Since(LocalDate.of(2026, 1, 23)));
        assertThat(part(on, Part.CHANGES).toString()).contains("Stack choice: now Partly");
        assertThat(part(after, Part.CHANGES).toString())
                .doesNotContain("Stack choice")
                .contains("MLOps: now In progress");
    }

    @Test
    void thePathShowsDatesTimeSpentAndWhatIsNext() {
        var stops = ((Block.Timeline) part(report(Reported.halfWay(), everything()), Part.PATH)
                        .get(1))
                .stops();
        assertThat(stops).hasSameSizeAs(BRIDGE.path());
        assertThat(stops.getFirst().when()).isEqualTo("24 Jan 2026 to 28 Jan 2026");
        assertThat(stops.getFirst().more().getFirst()).startsWith("2 h 15 min studied");
        assertThat(stops)
                .filteredOn(Block.Stop::isNext)
                .extracting(Block.Stop::name)
                .containsExactly("MLOps");
    }

    @Test
    void studyTimeShowsWeeksWithoutAnyToo() {
        var chart = (Block.Chart)
                part(report(Reported.halfWay(), everything()), Part.STUDY_TIME).getLast();
        assertThat(chart.bars()).extracting(Block.Bar::amount).containsExactly(95L, 175L, 135L, 50L, 0L, 0L, 0L, 0L);
    }

    @Test
    void aPresetIsKnownByItsParts() {
        assertThat(Preset.values())
                .allSatisfy(it -> assertThat(Preset.of(it.parts())).contains(it));
        assertThat(Preset.of(Set.of(Part.NOTES))).isEmpty();
    }

    @Test
    void paperIsLetterInNorthAmericaAndA4ElsewhereAndWhereNothingIsKnown() {
        assertThat(Paper.usualIn(Locale.US)).isEqualTo(Paper.LETTER);
        assertThat(Paper.usualIn(Locale.GERMANY)).isEqualTo(Paper.A4);
        assertThat(Paper.usualIn(Locale.ROOT)).isEqualTo(Paper.A4);
    }
}
