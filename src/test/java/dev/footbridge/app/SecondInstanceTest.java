package dev.footbridge.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.content.id.DiagnosticId;
import dev.footbridge.content.id.ModuleId;
import dev.footbridge.progress.Change;
import dev.footbridge.progress.Progress;
import dev.footbridge.progress.Rating;
import dev.footbridge.progress.Replica;
import dev.footbridge.progress.store.ProgressFile;
import dev.footbridge.progress.store.SaveResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A second program on the same data folder, as processes of their own.
@Timeout(180)
class SecondInstanceTest {

    private static final ModuleId FIRST_MODULE = new ModuleId("ai-infrastructure");
    private static final DiagnosticId GPU_MEMORY = new DiagnosticId("gpu-memory");

    @TempDir
    private Path folder;

    private Path data;
    private Path local;

    @BeforeEach
    void make() throws IOException {
        data = folder.resolve("data");
        local = Files.createDirectory(folder.resolve("local"));
    }

    private DrivenProgram start(Path data) throws IOException {
        return DrivenProgram.start(data, local);
    }

    private Progress inFile(Path data) {
        return new ProgressFile(data.resolve("progress.json"), Clock.systemUTC())
                .open()
                .progress();
    }

    private void onCommandLine(Change change) {
        var file = new ProgressFile(data.resolve("progress.json"), Clock.systemUTC());
        var before = file.open().progress();
        var now = Clock.systemUTC().instant();
        assertThat(file.save(change.on(before, now, before.latest().next(now, new Replica("cli")))))
                .isInstanceOf(SaveResult.Saved.class);
    }

    @Test
    void aSecondInstanceBringsTheFirstToTheFrontAndEndsWithZero() throws Exception {
        try (var first = start(data).shown()) {
            first.run("iconify");
            assertThat(first.run("state")).isEqualTo("shown iconified");
            try (var second = start(data)) {
                assertThat(second.end()).as(second.said()).isZero();
                assertThat(second.said()).contains("Footbridge is open already: its window is in front now.");
            }
            assertThat(first.run("state")).isEqualTo("shown open");
            first.press("Start");
            first.run("close");
            assertThat(first.end()).isZero();
        }
        assertThat(inFile(data).state(FIRST_MODULE).started()).isPresent();
        try (var files = Files.list(data)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .as("no lock in the data folder")
                    .containsExactlyInAnyOrder("progress.json", "window.properties");
        }
    }

    @Test
    void whereTheFirstDoesNotAnswerItOpensToLookAndSavesOnceItMay() throws Exception {
        try (var first = start(data).shown();
                var second = startBesideFrozen(first)) {
            second.texts(text -> text.contains("Another Footbridge has this progress open and does not answer."));
            second.press("Start");
            second.texts(text -> text.contains("What you change now is not saved:"));
            assertThat(data.resolve("progress.json")).doesNotExist();

            first.close();
            first.process().waitFor();
            second.press("Try again");
            second.texts(text -> text.contains("Saved ") && !text.contains("What you change now"));
            assertThat(inFile(data).state(FIRST_MODULE).started()).isPresent();
            try (var third = start(data)) {
                assertThat(third.end()).as("the second one answers now").isZero();
                assertThat(third.said()).contains("Footbridge is open already");
            }
            second.run("close");
            assertThat(second.end()).isZero();
        }
    }

    private DrivenProgram startBesideFrozen(DrivenProgram first) throws IOException {
        first.run("freeze");
        return start(data).shown();
    }

    @Test
    void aLockLeftByAProcessThatWasKilledStopsNobody() throws Exception {
        try (var killed = start(data).shown()) {
            killed.process().destroyForcibly().waitFor();
        }
        assertThat(locks()).isNotEmpty();
        opensAndSaves(data);
    }

    @Test
    void aFolderCopiedWhileItIsOpenOpensBesideTheOriginal() throws Exception {
        try (var first = start(data).shown()) {
            first.press("Start");
            first.texts(text -> text.contains("Saved "));
            var copy = folder.resolve("copy");
            copy(data, copy);
            opensAndSaves(copy);
        }
    }

    @Test
    void whereNoLockCanBeTakenEveryoneOpensAndNoSaveIsLost() throws Exception {
        Files.createDirectory(
                local.resolve("footbridge-" + System.getProperty("user.name")),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxrwx---")));
        try (var first = start(data).shown();
                var second = start(data).shown()) {
            first.press("Start");
            second.texts(text -> text.contains("From another copy: 1 module."));
            onCommandLine(new Change.Rate(GPU_MEMORY, Rating.YES));
            first.texts(text -> text.contains("1 of 12 rated"));
            second.texts(text -> text.contains("1 of 12 rated"));
        }
        assertThat(inFile(data).rating(GPU_MEMORY)).isEqualTo(Rating.YES);
        assertThat(inFile(data).state(FIRST_MODULE).started()).isPresent();
    }

    @Test
    void whatTheCommandLineSavesBesideAnOpenWindowComesIn() throws Exception {
        try (var window = start(data).shown()) {
            window.press("Start");
            window.texts(text -> text.contains("Saved "));
            onCommandLine(new Change.Rate(GPU_MEMORY, Rating.PARTLY));

            window.texts(text -> text.contains("1 of 12 rated") && text.contains("From another copy: 1 rating."));
            assertThat(window.run("texts")).contains("Undo start of AI Infrastructure");
            window.run("close");
            assertThat(window.end()).isZero();
        }
        assertThat(inFile(data).rating(GPU_MEMORY)).isEqualTo(Rating.PARTLY);
        assertThat(inFile(data).state(FIRST_MODULE).started()).isPresent();
    }

    private void opensAndSaves(Path where) throws Exception {
        try (var next = start(where).shown()) {
            next.press("Mark done");
            next.run("close");
            assertThat(next.end()).isZero();
        }
        assertThat(inFile(where).modules().all()).containsKey(FIRST_MODULE);
    }

    private List<Path> locks() throws IOException {
        try (var files = Files.walk(local)) {
            return files.filter(file -> file.toString().endsWith(".lock")).toList();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file)));
            }
        }
    }
}
