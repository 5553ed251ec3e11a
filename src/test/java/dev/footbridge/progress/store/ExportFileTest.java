package dev.footbridge.progress.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportFileTest {

    @TempDir
    private Path folder;

    @Test
    void replacesWhatWasThereInOneStepAndLeavesNothingElse() throws IOException {
        var place = folder.resolve("anki.txt");
        Files.writeString(place, "old");

        assertThat(export().write(place, "new".getBytes(UTF_8))).isEmpty();
        assertThat(place).hasContent("new");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(place);
        }
    }

    @Test
    void neverReplacesTheProgressFileNorWhatALinkToItNames() throws IOException {
        var progress = folder.resolve("progress.json");
        Files.writeString(progress, "{}");
        var link = Files.createSymbolicLink(folder.resolve("link.txt"), progress);

        assertThat(export().write(progress, new byte[1])).isPresent();
        assertThat(export().write(link, new byte[1])).isPresent();
        assertThat(progress).hasContent("{}");
    }

    @Test
    void saysWhatIsWrongAndMakesNoFolder() {
        var place = folder.resolve("missing").resolve("anki.txt");

        assertThat(export().write(place, new byte[1])).hasValueSatisfying(why -> assertThat(why).contains("missing"));
        assertThat(folder.resolve("missing")).doesNotExist();
    }

    private ExportFile export() {
        return new ExportFile(folder.resolve("progress.json"));
    }
}
