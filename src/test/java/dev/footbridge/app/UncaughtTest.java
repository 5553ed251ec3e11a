package dev.footbridge.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.content.id.ModuleId;
import dev.footbridge.progress.store.ProgressFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Exceptions that nobody catches, and a lack of memory, in the program as a process of its own.
@Timeout(180)
class UncaughtTest {

    @TempDir
    private Path folder;

    private Path data;
    private Path local;

    @BeforeEach
    void make() throws IOException {
        data = folder.resolve("data");
        local = Files.createDirectory(folder.resolve("local"));
    }

    private boolean isOnDisk(String module) {
        var progress = new ProgressFile(data.resolve("progress.json"), Clock.systemUTC())
                .open()
                .progress();
        return progress.modules().all().containsKey(new ModuleId(module));
    }

    @Test
    void afterAnUncaughtExceptionTheProgramSaysSoOnceAndGoesOn() throws Exception {
        try (var program = DrivenProgram.start(data, local).shown()) {
            for (var i = 0; i < 500; i++) {
                program.run("fail on purpose");
            }
            var text = program.texts(it -> it.contains("Something went wrong inside Footbridge"));
            assertThat(text.split("Something went wrong inside Footbridge", -1)).hasSize(2);
            assertThat(text).contains("IllegalStateException: on purpose", "Show details");
            program.press("Start");
            program.texts(it -> it.contains("Saved "));
            program.run("close");
            assertThat(program.end()).isZero();
        }
        assertThat(isOnDisk("ai-infrastructure")).isTrue();
    }

    @Test
    void aThreadThatFindsNoMemoryIsToldOfAndTheProgramGoesOn() throws Exception {
        try (var program = DrivenProgram.start(data, local, "-Xmx64m").shown()) {
            program.run("huge");
            program.texts(it -> it.contains("Footbridge ran out of memory.") && it.contains("Show details"));
            program.press("Start");
            program.run("close");
            assertThat(program.end()).isZero();
        }
        assertThat(isOnDisk("ai-infrastructure")).isTrue();
    }

    @Test
    void aChangeThatWasSavedIsOnTheDiskWhateverMemoryDoesAfterwards() throws Exception {
        try (var program = DrivenProgram.start(
                        data,
                        local,
                        "-Xmx64m",
                        "-XX:+CrashOnOutOfMemoryError",
                        "-XX:-CreateCoredumpOnCrash",
                        "-XX:ErrorFile=" + folder.resolve("error.log"))
                .shown()) {
            program.press("Start");
            program.texts(it -> it.contains("Saved ") && it.contains("Undo start of"));
            assertThat(program.run("state")).isEqualTo("shown open");
            program.crash("fill");
        }
        assertThat(isOnDisk("ai-infrastructure")).isTrue();
    }

    @Test
    void aChangeOnTheWayIsSavedWhenTheSystemEndsTheProgram() throws Exception {
        try (var program = DrivenProgram.start(data, local).shown()) {
            program.press("Start");
            program.process().toHandle().destroy();
            program.end();
        }
        assertThat(isOnDisk("ai-infrastructure")).isTrue();
    }
}
