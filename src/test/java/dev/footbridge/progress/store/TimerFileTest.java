package dev.footbridge.progress.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.content.id.ModuleId;
import dev.footbridge.progress.RunningTimer;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimerFileTest {

    private static final RunningTimer TIMER = new RunningTimer(
            new ModuleId("vllm"),
            LocalDate.parse("2026-03-09"),
            Instant.parse("2026-03-09T18:04:00Z"),
            Duration.ofMinutes(38),
            Instant.parse("2026-03-09T18:42:00Z"));

    @TempDir
    private Path folder;

    @Test
    void anotherRunReadsWhatThisOneWrote() {
        assertThat(file("data").write(Optional.of(TIMER))).isTrue();

        assertThat(file("data").read()).contains(TIMER);
    }

    @Test
    void aTimerThatWasTakenAwayIsGone() {
        file("data").write(Optional.of(TIMER));
        file("data").write(Optional.empty());

        assertThat(file("data").read()).isEmpty();
    }

    @Test
    void eachDataFolderHasItsOwn() {
        file("data").write(Optional.of(TIMER));

        assertThat(file("other").read()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nonsense", "module=vllm", "module=vllm\non=soon\n", "module=\\u00zz"})
    void aDamagedFileIsNoTimer(String text) throws IOException {
        file("data").write(Optional.of(TIMER));
        try (var all = Files.walk(folder)) {
            for (var file : all.filter(Files::isRegularFile).toList()) {
                Files.writeString(file, text);
            }
        }

        assertThat(file("data").read()).isEmpty();
    }

    private TimerFile file(String data) {
        var local = new LocalFolder(
                FileSystems.getDefault(),
                Map.of(),
                name -> name.equals("java.io.tmpdir") ? folder.toString() : "somebody");
        return new TimerFile(local, folder.resolve(data));
    }
}
