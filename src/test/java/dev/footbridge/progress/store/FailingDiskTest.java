package dev.footbridge.progress.store;

import static dev.footbridge.progress.store.Learner.CLOCK;
import static dev.footbridge.progress.store.Learner.noted;
import static dev.footbridge.progress.store.Learner.rated;
import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.progress.Progress;
import dev.footbridge.progress.Rating;
import dev.footbridge.progress.store.ProgressJson.Reading;
import dev.footbridge.progress.store.fault.Faults;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Every single call of a save or an opening fails, one after the other, once and for good.
class FailingDiskTest {

    private static final Progress ONE = rated(Progress.NONE, "a", Rating.YES);
    private static final Progress TWO = noted(ONE, "a", "because");
    private static final Progress THEIRS = rated(ONE, "b", Rating.PARTLY);
    private static final String DAMAGE = "<<<<<<< theirs";

    private enum Situation {
        A_FILE_THAT_IS_THERE,
        NO_FILE_YET,
        NO_FOLDER_YET,
        BEHIND_A_LINK,
        CHANGED_BY_ANOTHER_PROGRAM,
        DAMAGED_BY_ANOTHER_PROGRAM
    }

    @TempDir
    private Path folder;

    private final Faults faults = new Faults();
    private Path path;
    private ProgressFile file;

    private void arrange(Situation situation, int number) throws IOException {
        var fresh = Files.createDirectory(folder.resolve("n" + number));
        path = situation == Situation.NO_FOLDER_YET
                ? fresh.resolve("a/b/progress.json")
                : fresh.resolve("progress.json");
        if (situation == Situation.BEHIND_A_LINK) {
            Files.createDirectory(fresh.resolve("cloud"));
            Files.createSymbolicLink(path, Path.of("cloud/mine.json"));
        }
        file = new ProgressFile(faults.over(path), CLOCK);
        faults.disarm();
        file.open();
        switch (situation) {
            case NO_FILE_YET, NO_FOLDER_YET -> {}
            case A_FILE_THAT_IS_THERE, BEHIND_A_LINK -> file.save(ONE);
            case CHANGED_BY_ANOTHER_PROGRAM -> {
                file.save(ONE);
                Files.write(path, ProgressJson.write(THEIRS));
            }
            case DAMAGED_BY_ANOTHER_PROGRAM -> {
                file.save(ONE);
                Files.writeString(path, DAMAGE);
            }
        }
    }

    private Progress expected(Situation situation) {
        return situation == Situation.CHANGED_BY_ANOTHER_PROGRAM ? TWO.merge(THEIRS) : TWO;
    }

    private Optional<byte[]> bytes() throws IOException {
        return Files.exists(path) ? Optional.of(Files.readAllBytes(path)) : Optional.empty();
    }

    private void assertNothingIsLost(Situation situation, Optional<byte[]> before, String when) throws IOException {
        var now = bytes();
        if (situation == Situation.DAMAGED_BY_ANOTHER_PROGRAM) {
            assertThat(damageIsKept()).as(when).isTrue();
        } else if (faults.haveSeenMoveTo(target())) {
            assertThat(now)
                    .as(when)
                    .hasValueSatisfying(bytes -> assertThat(ProgressJson.read(bytes))
                            .isEqualTo(new Reading.Read(expected(situation), ProgressJson.SCHEMA)));
        } else {
            assertThat(now.isPresent()).as(when).isEqualTo(before.isPresent());
            before.ifPresent(bytes -> assertThat(now.orElseThrow()).as(when).isEqualTo(bytes));
        }
        if (situation == Situation.BEHIND_A_LINK) {
            assertThat(path).as(when).isSymbolicLink();
        }
    }

    private Path target() {
        return Files.isSymbolicLink(path) ? path.resolveSibling("cloud/mine.json") : path;
    }

    private boolean damageIsKept() throws IOException {
        try (var files = Files.list(path.getParent())) {
            for (var one : files.filter(Files::isRegularFile).toList()) {
                if (Files.readString(one).equals(DAMAGE)) {
                    return true;
                }
            }
            return false;
        }
    }

    private void assertSavedNow(Situation situation, String when) throws IOException {
        var result = file.save(TWO);
        assertThat(result).as(when).isInstanceOf(SaveResult.Saved.class);
        assertThat(((SaveResult.Saved) result).progress()).as(when).isEqualTo(expected(situation));
        assertThat(ProgressJson.read(bytes().orElseThrow()))
                .as(when)
                .isEqualTo(new Reading.Read(expected(situation), ProgressJson.SCHEMA));
    }

    @ParameterizedTest
    @EnumSource
    void a_call_that_fails_once_leaves_the_old_file_and_the_next_save_goes_through(Situation situation)
            throws IOException {
        var failed = 0;
        for (var number = 1; ; number++) {
            arrange(situation, number);
            var before = bytes();
            faults.armOnce(number);
            var result = file.save(TWO);
            faults.disarm();
            var when = "%s, call %d: %s".formatted(situation, number, result);
            if (!faults.haveStruck()) {
                assertThat(result).as(when).isInstanceOf(SaveResult.Saved.class);
                break;
            }
            assertNothingIsLost(situation, before, when);
            if (result instanceof SaveResult.Saved) {
                assertThat(ProgressJson.read(bytes().orElseThrow()))
                        .as(when)
                        .isEqualTo(new Reading.Read(expected(situation), ProgressJson.SCHEMA));
            } else {
                failed++;
                assertSavedNow(situation, when);
            }
        }
        assertThat(failed).as("calls whose failure fails the save").isGreaterThan(8);
    }

    @ParameterizedTest
    @EnumSource
    void a_disk_that_fails_for_good_leaves_the_old_file_until_it_is_back(Situation situation) throws IOException {
        for (var number = 1; ; number++) {
            arrange(situation, number);
            var before = bytes();
            faults.armForGood(number);
            var result = file.save(TWO);
            var struck = faults.haveStruck();
            var when = "%s, from call %d: %s".formatted(situation, number, result);
            assertNothingIsLost(situation, before, when);
            if (struck && result instanceof SaveResult.Failed) {
                assertThat(file.save(TWO)).as(when).isInstanceOf(SaveResult.Failed.class);
                assertNothingIsLost(situation, before, when);
            }
            faults.disarm();
            assertSavedNow(situation, when);
            if (!struck) {
                break;
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void opening_while_the_disk_fails_never_takes_a_learner_for_new_and_keeps_every_byte(Situation situation)
            throws IOException {
        var whole = situation == Situation.DAMAGED_BY_ANOTHER_PROGRAM ? Opened.Damaged.class : Opened.Loaded.class;
        for (var number = 1; ; number++) {
            arrange(situation, number);
            var before = bytes();
            faults.armOnce(number);
            var opened = file.open();
            faults.disarm();
            var when = "%s, call %d: %s".formatted(situation, number, opened);
            if (before.isPresent() && opened instanceof Opened.OutOfReach) {
                assertThat(bytes().orElseThrow()).as(when).isEqualTo(before.get());
                assertThat(file.save(TWO)).as(when).isInstanceOf(SaveResult.Refused.class);
                assertThat(bytes().orElseThrow()).as(when).isEqualTo(before.get());
                assertThat(file.open()).as(when).isInstanceOf(whole);
            } else if (before.isPresent()) {
                assertThat(opened).as(when).isInstanceOfAny(Opened.Loaded.class, Opened.Damaged.class);
            }
            if (situation == Situation.DAMAGED_BY_ANOTHER_PROGRAM) {
                assertThat(damageIsKept()).as(when).isTrue();
            }
            if (!faults.haveStruck()) {
                break;
            }
        }
    }
}
