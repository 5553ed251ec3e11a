package dev.footbridge.progress.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.content.id.DiagnosticId;
import dev.footbridge.progress.Change;
import dev.footbridge.progress.Progress;
import dev.footbridge.progress.Rating;
import dev.footbridge.progress.Replica;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MadeReportsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 9);

    @TempDir
    private Path folder;

    private MadeReports reports;

    @BeforeEach
    void open() {
        reports = new MadeReports(folder.resolve("progress.json"));
    }

    private static Progress rated(Rating rating) {
        var stamp = Progress.NONE.latest().next(Instant.parse("2026-03-09T18:04:00Z"), new Replica("me"));
        return new Change.Rate(new DiagnosticId("d"), rating).on(Progress.NONE, stamp.wall(), stamp);
    }

    @Test
    void whatTheLastReportWasMadeFromIsThereOnALaterDay() {
        assertThat(reports.keep(DAY, rated(Rating.PARTLY))).isEmpty();
        assertThat(reports.lastBefore(DAY.plusDays(1))).contains(new MadeReports.Made(DAY, rated(Rating.PARTLY)));
    }

    @Test
    void aReportOfTheSameDayIsNotTheLastOneAndTakesItsPlaceForTheNext() {
        reports.keep(DAY, rated(Rating.PARTLY));
        assertThat(reports.lastBefore(DAY)).isEmpty();
        reports.keep(DAY, rated(Rating.YES));
        assertThat(reports.lastBefore(DAY.plusDays(1)).orElseThrow().progress()).isEqualTo(rated(Rating.YES));
    }

    @Test
    void oneThatIsDamagedIsPassedOver() throws Exception {
        reports.keep(DAY, rated(Rating.PARTLY));
        reports.keep(DAY.plusDays(1), rated(Rating.YES));
        Files.writeString(folder.resolve("reports").resolve("2026-03-10.json.gz"), "torn");
        assertThat(reports.lastBefore(DAY.plusDays(9)).orElseThrow().on()).isEqualTo(DAY);
    }

    @Test
    void theOldestGoOnceThereAreMoreThanAreKept() throws Exception {
        for (var day = 0; day < MadeReports.KEPT + 3; day++) {
            reports.keep(DAY.plusDays(day), Progress.NONE);
        }
        try (var files = Files.list(folder.resolve("reports"))) {
            assertThat(files.map(it -> it.getFileName().toString()))
                    .hasSize(MadeReports.KEPT)
                    .doesNotContain("2026-03-09.json.gz", "2026-03-11.json.gz")
                    .contains("2026-03-12.json.gz");
        }
    }

    @Test
    void otherFilesInTheFolderAreLeftAlone() throws Exception {
        var other = Files.writeString(
                Files.createDirectory(folder.resolve("reports")).resolve("mine.json.gz"), "mine");
        reports.keep(DAY, Progress.NONE);
        assertThat(reports.lastBefore(DAY.plusDays(1))).isPresent();
        assertThat(other).hasContent("mine");
    }

    @Test
    void aFolderThatCannotBeMadeIsSaidAndNothingIsRemembered() throws Exception {
        Files.writeString(folder.resolve("reports"), "in the way");
        assertThat(reports.keep(DAY, Progress.NONE)).isPresent();
        assertThat(reports.lastBefore(DAY.plusDays(1))).isEmpty();
    }
}
