package dev.footbridge.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Machines set to languages whose letters, digits or years are others: what programs read must not change.
@Timeout(120)
class LocaleTest {

    private static final String PROGRESS = """
            {"schema": 2,
             "ratings": {"gpu-memory": {"rating": "yes", "stamp": "2026-03-09T18:04:11.120Z/12/k3f9x2ab"}},
             "evidence": {"gpu-memory": {"text": "INSTITUTION ıİiI ٣ ๓", "stamp": "2026-03-09T18:04:11.120Z/13/k3f9x2ab"}},
             "modules": {"mlops": {"state": "in-progress", "started": "2026-03-01T18:04:11Z"}},
             "sessions": {"2026-03-09T20:00:00Z/1234/k3f9x2ab": {"module": "cka", "on": "2026-03-01", "length": "PT45M"}}}
            """;

    @TempDir
    private Path folder;

    private Path progress;

    @BeforeEach
    void write() throws IOException {
        progress = Files.writeString(folder.resolve("progress.json"), PROGRESS);
        var pack = Files.createDirectory(folder.resolve("pack"));
        Files.writeString(pack.resolve("bridge.yaml"), "format: 1\ntitle: INSTITUTION\nid: İ\n");
    }

    @Test
    void files_json_and_the_problems_of_a_pack_are_the_same_bytes_in_every_locale() throws Exception {
        var expected = said("en", "US", "latn");
        assertThat(expected).contains("bridge.yaml:", "\"gpu-memory\"", "PT45M", "/1234/");
        for (var locale :
                List.of(List.of("tr", "TR", "latn"), List.of("ar", "EG", "arab"), List.of("th", "TH", "thai"))) {
            assertThat(said(locale.get(0), locale.get(1), locale.get(2)))
                    .as(locale.toString())
                    .isEqualTo(expected);
        }
    }

    /// All that is printed, and the file that is written.
    private String said(String language, String country, String digits) throws IOException, InterruptedException {
        var out = folder.resolve("out.json");
        Files.deleteIfExists(out);
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Duser.language=" + language,
                "-Duser.country=" + country,
                "-Duser.extensions=u-nu-" + digits,
                "-cp",
                System.getProperty("java.class.path"),
                CommandsInALocale.class.getName()));
        command.addAll(Arrays.asList(
                "merge " + progress + " " + progress + " -o " + out,
                "next --json --data " + folder,
                "status --json --data " + folder,
                "check content/ai-builder-to-ai-platform-engineer",
                "check " + folder.resolve("pack")));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (var lines = process.inputReader()) {
            var said = lines.readAllAsString();
            assertThat(process.waitFor()).isZero();
            return said + Files.readString(out);
        }
    }
}
