package dev.footbridge.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.condition.OS.LINUX;

import dev.footbridge.content.id.ModuleId;
import dev.footbridge.progress.ModuleState;
import dev.footbridge.progress.Progress;
import dev.footbridge.progress.store.ProgressFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.io.TempDir;

/// Moving the data folder in the running program.
@Timeout(180)
@EnabledOnOs(LINUX)
class MovedFolderTest {

    private static final ModuleId FIRST_MODULE = new ModuleId("ai-infrastructure");

    @TempDir
    private Path folder;

    private Path home;
    private Path local;
    private Path to;

    @BeforeEach
    void make() throws IOException {
        home = Files.createDirectory(folder.resolve("home"));
        local = Files.createDirectory(folder.resolve("local"));
        to = folder.resolve("elsewhere");
    }

    private static Progress in(Path data) {
        return new ProgressFile(data.resolve("progress.json"), Clock.systemUTC())
                .open()
                .progress();
    }

    private DrivenProgram start() throws IOException {
        return DrivenProgram.startAtHome(home, local).shown();
    }

    private void move(DrivenProgram program) throws IOException {
        program.press("Settings");
        assertThat(program.run("type .settings-folder " + to)).isEqualTo("done");
        program.press("Move");
    }

    @Test
    void theWindowOpensAnewOnTheMovedDataAndTheNextStartFindsItToo() throws Exception {
        try (var program = start()) {
            program.press("Start");
            program.texts(text -> text.contains("Saved "));
            move(program);
            program.texts(text -> text.contains("Your data is in " + to + " now."));
            assertThat(home.resolve("footbridge")).isDirectoryNotContaining(it -> !it.endsWith("data-folder"));
            program.press("Mark done");
            program.run("close");
            assertThat(program.end()).as(program.said()).isZero();
        }
        assertThat(in(to).state(FIRST_MODULE).started()).isPresent();
        assertThat(in(to).state(FIRST_MODULE)).isInstanceOf(ModuleState.Done.class);
        try (var program = start()) {
            assertThat(program.run("texts"))
                    .contains("Next on your path | Distributed Systems")
                    .doesNotContain("Your data is in");
        }
    }

    @Test
    void otherProgressThereIsNotTouchedAndCanBeUsed() throws Exception {
        try (var other = DrivenProgram.start(to, local).shown()) {
            other.press("Start");
            other.texts(text -> text.contains("Saved "));
            other.run("close");
            assertThat(other.end()).isZero();
        }
        try (var program = start()) {
            move(program);
            program.texts(text -> text.contains("other progress is in " + to));
            program.press("Use that folder");
            program.texts(text -> text.contains("Your data folder is " + to + " now."));
            program.press("Mark done");
            program.run("close");
            assertThat(program.end()).as(program.said()).isZero();
        }
        assertThat(in(to).state(FIRST_MODULE)).isInstanceOf(ModuleState.Done.class);
    }

    @Test
    void whereTheDriveIsNotConnectedNothingBeginsAnewAndTheWayHomeIsOffered() throws Exception {
        try (var program = start()) {
            program.press("Start");
            program.texts(text -> text.contains("Saved "));
            move(program);
            program.texts(text -> text.contains("Your data is in " + to + " now."));
            program.run("close");
            assertThat(program.end()).isZero();
        }
        Files.move(to, folder.resolve("away"));
        try (var program = start()) {
            program.texts(text -> text.contains("Your data was moved to " + to));
            assertThat(to).doesNotExist();
            Files.move(folder.resolve("away"), to);
            program.press("Try again");
            program.press("Mark done");
            program.texts(text -> text.contains("Saved "));
            program.run("close");
            assertThat(program.end()).isZero();
        }
        assertThat(in(to).state(FIRST_MODULE)).isInstanceOf(ModuleState.Done.class);
        Files.move(to, folder.resolve("away"));
        try (var program = start()) {
            program.press("Use the usual folder");
            program.texts(text -> text.contains("Your data folder is " + home.resolve("footbridge") + " now."));
        }
    }
}
