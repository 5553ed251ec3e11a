package dev.footbridge.progress.store;

import static dev.footbridge.progress.store.Learner.CLOCK;
import static dev.footbridge.progress.store.Learner.made;
import static dev.footbridge.progress.store.Learner.noted;
import static dev.footbridge.progress.store.Learner.rated;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.content.id.DiagnosticId;
import dev.footbridge.progress.Change;
import dev.footbridge.progress.Progress;
import dev.footbridge.progress.Rating;
import dev.footbridge.progress.store.ProgressJson.Reading;
import dev.footbridge.progress.store.fault.Faults;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Whatever is done beside a plain save ([FailingDiskTest]): every single call of it fails, one after the other, once
/// and
/// for good. The progress file stays whole, what any file said is still in one of them, and another try goes through.
class FailingOperationsTest {

    private static final Progress MINE = rated(rated(Progress.NONE, "a", Rating.YES), "c", Rating.PARTLY);
    private static final Progress THEIRS =
            made(noted(Progress.NONE, "b", "theirs"), new Change.Rate(new DiagnosticId("a"), Rating.NOT_YET), "they");
    private static final Progress BOTH = MINE.merge(THEIRS);

    /// What is done with a `progress.json` that says [#MINE], and another file that says [#THEIRS]. To add an
    /// operation,
    /// add a line.
    private enum Operation {
        MERGING_TWO_FILES("other.json", BOTH, FailingOperationsTest::mergeFiles),
        TAKING_IN_A_CONFLICT_COPY("progress.sync-conflict-1.json", BOTH, FailingOperationsTest::takeInCopies),
        MAKING_A_BACKUP("other.json", MINE, FailingOperationsTest::backUp),
        MERGING_ON_SAVE("other.json", BOTH, FailingOperationsTest::mergeOnSave),
        MIGRATING("other.json", BOTH, FailingOperationsTest::migrate);

        private final String other;
        private final Progress expected;
        private final Predicate<Path> isDone;

        /// @param other the name of the other file
        /// @param expected what `progress.json` says afterwards
        /// @param isDone does it, and says whether it was told as done
        Operation(String other, Progress expected, Predicate<Path> isDone) {
            this.other = other;
            this.expected = expected;
            this.isDone = isDone;
        }

        private byte[] before() {
            var text = new String(ProgressJson.write(MINE), UTF_8);
            return (this == MIGRATING ? text.replace("\"schema\": 2", "\"schema\": 1") : text).getBytes(UTF_8);
        }
    }

    @TempDir
    private Path folder;

    private final Faults faults = new Faults();

    @ParameterizedTest
    @EnumSource
    void a_call_that_fails_once_loses_nothing_and_the_next_try_goes_through(Operation operation) throws IOException {
        failEach(operation, Faults::armOnce);
    }

    @ParameterizedTest
    @EnumSource
    void a_disk_that_fails_for_good_loses_nothing_and_the_first_try_once_it_is_back_goes_through(Operation operation)
            throws IOException {
        failEach(operation, Faults::armForGood);
    }

    private void failEach(Operation operation, BiConsumer<Faults, Integer> arm) throws IOException {
        var notDone = 0;
        var struck = true;
        for (var number = 1; struck; number++) {
            var place = Files.createDirectory(folder.resolve("n" + number));
            var file = Files.write(place.resolve("progress.json"), operation.before());
            Files.write(place.resolve(operation.other), ProgressJson.write(THEIRS));

            arm.accept(faults, number);
            var isDone = operation.isDone.test(faults.over(file));
            struck = faults.haveStruck();
            faults.disarm();

            var when = "%s, call %d: %s"
                    .formatted(operation, number, faults.calls().getLast());
            assertThat(read(file)).as(when).isPresent().get().isIn(MINE, operation.expected);
            assertThat(everythingIn(place)).as(when).isEqualTo(BOTH);
            assertThat(isOtherIn(place)).as(when).isTrue();
            if (!isDone) {
                notDone++;
                assertThat(operation.isDone.test(faults.over(file)))
                        .as("again: " + when)
                        .isTrue();
            }
            assertThat(read(file)).as(when).contains(operation.expected);
            assertThat(everythingIn(place)).as(when).isEqualTo(BOTH);
        }
        assertThat(notDone).as("calls whose failure was told").isGreaterThan(4);
    }

    private static boolean mergeFiles(Path file) {
        var other = file.resolveSibling("other.json");
        return new FileMerge(file, other, Optional.empty(), file).merge() instanceof FileMerged.Written;
    }

    private static boolean takeInCopies(Path file) {
        var program = new ProgressFile(file, CLOCK);
        program.open();
        var _ = new ConflictCopies(program).takeIn();
        var copy = file.resolveSibling(Operation.TAKING_IN_A_CONFLICT_COPY.other);
        return !Files.exists(Path.of(copy.toString()));
    }

    private static boolean backUp(Path file) {
        var backups = new Backups(file, CLOCK);
        return !(backups.keep(Occasion.DAILY, ProgressJson.write(THEIRS)) instanceof Kept.Failed);
    }

    private static boolean migrate(Path file) {
        var program = new ProgressFile(file, CLOCK);
        return program.open() instanceof Opened.Loaded && program.save(THEIRS) instanceof SaveResult.Saved;
    }

    /// As if the file had changed under a program that holds what the other file says.
    private static boolean mergeOnSave(Path file) {
        return new ProgressFile(file, CLOCK).save(THEIRS) instanceof SaveResult.Saved;
    }

    /// What all files say together, backups and archives among them; what cannot be read says nothing.
    private static Progress everythingIn(Path place) throws IOException {
        var all = Progress.NONE;
        try (var files = Files.walk(place)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                if (!file.getFileName().toString().contains(".saving-")) {
                    all = all.merge(read(file).orElse(Progress.NONE));
                }
            }
        }
        return all;
    }

    /// Whether the other file is still there whole, where it was or archived.
    private static boolean isOtherIn(Path place) throws IOException {
        try (var files = Files.walk(place)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                if (Arrays.equals(Files.readAllBytes(file), ProgressJson.write(THEIRS))) {
                    return true;
                }
            }
            return false;
        }
    }

    private static Optional<Progress> read(Path file) throws IOException {
        var bytes = Files.readAllBytes(file);
        try {
            bytes = file.toString().endsWith(".gz") ? Gzip.unpack(bytes) : bytes;
        } catch (NotReadable damaged) {
            return Optional.empty();
        }
        return ProgressJson.read(bytes) instanceof Reading.Read read ? Optional.of(read.progress()) : Optional.empty();
    }
}
