package dev.footbridge.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.content.BundledBridge;
import dev.footbridge.content.PackRead;
import dev.footbridge.progress.store.DataFolder;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportCommandTest {

    @TempDir
    private Path folder;

    private Instant now = Instant.parse("2026-03-09T18:04:00Z");

    private record Said(int code, String out, String err) {}

    private Said run(String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        var bridge = ((PackRead.Accepted) BundledBridge.read()).bridge();
        var folders = new DataFolder(FileSystems.getDefault(), Map.of(DataFolder.VARIABLE, folder.toString()), _ -> "");
        var code = new Footbridge(
                        bridge,
                        BundledBridge.shelf(),
                        Talks.piped(""),
                        folders,
                        Clock.fixed(now, ZoneOffset.UTC),
                        _ -> 0,
                        _ -> 0)
                .line()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
        return new Said(code, out.toString(), err.toString());
    }

    @Test
    void theNameOfTheFileSaysTheFormat() throws Exception {
        for (var ending : new String[] {"html", "md", "txt", "pdf"}) {
            assertThat(run("report", "-o", folder.resolve("report." + ending).toString())
                            .code())
                    .isZero();
        }
        assertThat(folder.resolve("report.html")).content().startsWith("<!DOCTYPE html>");
        assertThat(folder.resolve("report.md")).content().startsWith("# Progress report");
        assertThat(folder.resolve("report.txt")).content().startsWith("Progress report\n===");
        try (var pdf = Loader.loadPDF(folder.resolve("report.pdf").toFile())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
        }
    }

    @Test
    void aDashWritesTextToStandardOutputAndNothingElse() {
        assertThat(run("report", "-o", "-").out()).startsWith("Progress report\n===");
        assertThat(run("report", "-o", "-", "--format", "html").out())
                .startsWith("<!DOCTYPE html>")
                .endsWith("</html>\n");
    }

    @Test
    void aPdfToStandardOutputIsAWrongCommandLine() {
        assertThat(run("report", "-o", "-", "--format", "pdf")).satisfies(said -> {
            assertThat(said.code()).isEqualTo(2);
            assertThat(said.err()).contains("-o report.pdf");
        });
    }

    @Test
    void anUnknownPresetFormatOrPaperGetsASuggestion() {
        assertThat(run("report", "-o", "-", "--preset", "mentr").err()).contains("mentor");
        assertThat(run("report", "-o", "-", "--format", "htm").err()).contains("html");
        assertThat(run("report", "-o", "-", "--paper", "leter").err()).contains("letter");
        assertThat(run("report", "-o", "-", "--since", "yesterday").code()).isEqualTo(2);
    }

    @Test
    void theNextReportSaysWhatHasChangedSinceTheOneOfAnotherDay() {
        run("rate", "gpu-memory", "partly");
        run("report", "-o", "-");
        run("rate", "gpu-memory", "yes");
        assertThat(run("report", "-o", "-").out()).doesNotContain("Since");
        now = now.plus(Duration.ofDays(1));
        run("rate", "gpu-memory", "not-yet");
        assertThat(run("report", "-o", "-").out()).contains("Since 9 Mar 2026", "GPU memory: Yes → Not yet");
    }

    @Test
    void sinceADaySaysWhatWasSaidFromThatDayOn() {
        run("rate", "gpu-memory", "partly");
        now = now.plus(Duration.ofDays(2));
        run("rate", "latency-anatomy", "yes");
        assertThat(run("report", "-o", "-", "--since", "2026-03-10").out())
                .contains("Since 10 Mar 2026", "Latency anatomy: now Yes")
                .doesNotContain("GPU memory: now");
    }

    @Test
    void aFileThatCannotBeWrittenIsSaidAndWhatWasThereStays() throws Exception {
        var there = Files.createDirectory(folder.resolve("taken.pdf"));
        assertThat(run("report", "-o", there.toString())).satisfies(said -> {
            assertThat(said.code()).isEqualTo(1);
            assertThat(said.err()).contains("Not saved");
        });
        assertThat(there).isDirectory();
    }

    @Test
    void noReportTakesThePlaceOfTheProgressFile() throws Exception {
        run("rate", "gpu-memory", "partly");
        var file = folder.resolve("progress.json");
        var before = Files.readString(file);
        assertThat(run("report", "-o", file.toString()).code()).isEqualTo(1);
        assertThat(file).content(StandardCharsets.UTF_8).isEqualTo(before);
    }
}
