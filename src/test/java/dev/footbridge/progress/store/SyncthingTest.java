package dev.footbridge.progress.store;

import static dev.footbridge.progress.store.Learner.made;
import static dev.footbridge.progress.store.Learner.noted;
import static dev.footbridge.progress.store.Learner.rated;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.footbridge.content.id.DiagnosticId;
import dev.footbridge.content.id.ModuleId;
import dev.footbridge.progress.Change;
import dev.footbridge.progress.Progress;
import dev.footbridge.progress.Rating;
import dev.footbridge.progress.store.syncthing.SyncthingNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// One learner's progress on two machines, kept alike by two real Syncthing nodes on the loopback interface.
@Timeout(180)
class SyncthingTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

    @TempDir
    private Path temp;

    /// One machine: its folder, and the program that runs on it.
    private static final class Machine {

        private final Path folder;
        private ProgressFile file;
        private ConflictCopies copies;

        Machine(Path folder) {
            this.folder = folder;
            this.file = new ProgressFile(path(), Clock.systemUTC());
            this.copies = new ConflictCopies(file);
        }

        /// Starts the program anew: it knows only what is in the folder.
        void start() {
            file = new ProgressFile(path(), Clock.systemUTC());
            copies = new ConflictCopies(file);
            assertThat(file.open()).isInstanceOf(Opened.Loaded.class);
        }

        Path path() {
            return folder.resolve("progress.json");
        }

        void save(Progress progress) {
            assertThat(file.save(progress)).isInstanceOf(SaveResult.Saved.class);
        }

        byte[] bytes() throws IOException {
            return Files.exists(path()) ? Files.readAllBytes(path()) : new byte[0];
        }

        long conflictCopies() throws IOException {
            return count(folder, name -> name.startsWith("progress.sync-conflict-"));
        }

        long archived() throws IOException {
            var archive = folder.resolve("merged");
            return Files.isDirectory(archive) ? count(archive, name -> name.contains("sync-conflict")) : 0;
        }

        private static long count(Path folder, Predicate<String> name) throws IOException {
            try (var files = Files.list(folder)) {
                return files.filter(file -> name.test(file.getFileName().toString()))
                        .count();
            }
        }
    }

    @BeforeEach
    void requireSyncthing() throws Exception {
        assumeTrue(SyncthingNode.isInstalled(), "skipped: syncthing is not installed");
    }

    @Test
    void two_machines_edited_while_apart_end_in_equal_bytes_that_hold_every_edit() throws Exception {
        var here = new Machine(Files.createDirectory(temp.resolve("here")));
        var there = new Machine(Files.createDirectory(temp.resolve("there")));
        var base = rated(Progress.NONE, "gpu-memory", Rating.NOT_YET);
        here.save(base);
        try (var one = SyncthingNode.create(Files.createDirectory(temp.resolve("one")), here.folder);
                var other = SyncthingNode.create(Files.createDirectory(temp.resolve("other")), there.folder)) {
            one.start(other);
            other.start(one);
            var nodes = List.of(one, other);
            await("both are up", nodes, () -> one.isUp() && other.isUp());
            await("the first file came over", nodes, () -> areAlike(here, there));

            one.part();
            await("they are apart", nodes, () -> !one.isConnectedTo(other) && !other.isConnectedTo(one));
            there.start();
            var mine = noted(rated(base, "gpu-memory", Rating.YES), "kserve", "written here");
            var theirs = made(
                    made(base, new Change.Rate(new DiagnosticId("gpu-memory"), Rating.PARTLY), "there"),
                    new Change.Start(new ModuleId("vllm")),
                    "there");
            here.save(mine);
            there.save(theirs);
            one.scan();
            other.scan();
            one.join();
            await("a conflict copy is on both", nodes, () -> here.conflictCopies() > 0 && there.conflictCopies() > 0);

            here.start();
            there.start();
            await("both have merged and are in sync", nodes, () -> {
                here.copies.takeIn();
                there.copies.takeIn();
                one.scan();
                other.scan();
                return one.isInSyncWith(other)
                        && other.isInSyncWith(one)
                        && areAlike(here, there)
                        && here.conflictCopies() + there.conflictCopies() == 0
                        && here.archived() > 0
                        && there.archived() > 0;
            });

            assertThat(here.path()).hasBinaryContent(ProgressJson.write(mine.merge(theirs)));
            assertThat(there.path()).hasSameBinaryContentAs(here.path());
        }
    }

    private static boolean areAlike(Machine here, Machine there) throws IOException {
        return here.bytes().length > 0 && Arrays.equals(here.bytes(), there.bytes());
    }

    private static void await(String what, List<SyncthingNode> nodes, Callable<Boolean> condition) throws Exception {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.call()) {
            if (System.nanoTime() - end > 0) {
                var logs = new StringBuilder("not within " + PATIENCE + ": " + what);
                for (var node : nodes) {
                    logs.append('\n').append(node.log());
                }
                throw new AssertionError(logs);
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
    }
}
