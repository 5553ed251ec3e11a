package dev.footbridge.progress.store;

import static dev.footbridge.progress.store.Learner.CLOCK;
import static dev.footbridge.progress.store.Learner.rated;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.footbridge.progress.Progress;
import dev.footbridge.progress.Rating;
import dev.footbridge.progress.store.fault.Faults;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderMoveTest {

    private static final Progress MINE = rated(Progress.NONE, "a", Rating.YES);
    private static final Progress OTHER = rated(Progress.NONE, "b", Rating.PARTLY);

    /// Ends the program as far as the disk can tell: nothing is done after it, no clearing up either.
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    @TempDir
    private Path folder;

    private final Faults faults = new Faults();
    private Path home;
    private Path to;

    @BeforeEach
    void begin() throws IOException {
        beginIn(folder);
    }

    private void beginIn(Path place) throws IOException {
        home = Files.createDirectories(place.resolve("home").resolve("footbridge"));
        to = place.resolve("new");
        Files.write(home.resolve("progress.json"), ProgressJson.write(MINE));
        Files.writeString(home.resolve("window.properties"), "theme=DARK");
        for (var inner : new String[] {"backups", "merged", "mine"}) {
            Files.writeString(Files.createDirectory(home.resolve(inner)).resolve("file"), inner);
        }
    }

    private FolderMove move(Path chosen) {
        return new FolderMove(home, chosen, new FolderPointer(home));
    }

    private DataFolder folders() {
        return new DataFolder(
                home.getFileSystem(),
                Map.of("XDG_DATA_HOME", home.getParent().toString()),
                name -> name.equals("os.name") ? "Linux" : "");
    }

    private Path chosen() {
        return folders().choose(Optional.empty());
    }

    private Opened opened() {
        return folders().file(Optional.empty(), CLOCK).open();
    }

    private static Map<String, String> files(Path place) throws IOException {
        var all = new TreeMap<String, String>();
        try (var found = Files.walk(place)) {
            for (var file : found.filter(Files::isRegularFile).toList()) {
                var name = place.relativize(file).toString();
                if (!name.equals(FolderPointer.NAME) && !name.contains(".saving-")) {
                    all.put(name, Files.readString(file));
                }
            }
        }
        return all;
    }

    @Test
    void everything_is_in_the_new_folder_and_nothing_in_the_old_one_and_the_program_finds_it() throws IOException {
        var before = files(home);
        assertThat(move(to).move()).isEqualTo(new FolderMoved.Moved(to, true));
        assertThat(files(to)).isEqualTo(before).hasSize(5);
        assertThat(home).isDirectoryNotContaining(path -> !path.endsWith(FolderPointer.NAME));
        assertThat(chosen()).isEqualTo(to);
        assertThat(opened()).isEqualTo(new Opened.Loaded(MINE));
    }

    @Test
    void it_can_be_moved_on_and_back_home_where_no_pointer_stays() throws IOException {
        var before = files(home);
        move(to).move();
        var on = folder.resolve("on");
        assertThat(new FolderMove(to, on, new FolderPointer(home)).move()).isEqualTo(new FolderMoved.Moved(on, true));
        assertThat(to).doesNotExist();
        assertThat(new FolderMove(on, home, new FolderPointer(home)).move())
                .isEqualTo(new FolderMoved.Moved(home, true));
        assertThat(files(home)).isEqualTo(before);
        assertThat(home.resolve(FolderPointer.NAME)).doesNotExist();
        assertThat(opened()).isEqualTo(new Opened.Loaded(MINE));
    }

    @Test
    void a_folder_with_other_progress_stays_as_it_is_and_may_be_used_instead() throws IOException {
        Files.write(Files.createDirectory(to).resolve("progress.json"), ProgressJson.write(OTHER));
        var before = files(folder);
        assertThat(move(to).hindrance()).contains(new FolderMoved.Occupied(to));
        assertThat(move(to).move()).isEqualTo(new FolderMoved.Occupied(to));
        assertThat(files(folder)).isEqualTo(before);
        assertThat(chosen()).isEqualTo(home);

        assertThat(new FolderPointer(home).use(to)).isEqualTo(new FolderMoved.Used(to));
        assertThat(opened()).isEqualTo(new Opened.Loaded(OTHER));
        assertThat(files(home)).containsKey("progress.json");
    }

    @Test
    void in_a_folder_with_other_things_it_makes_one_of_its_own() throws IOException {
        Files.writeString(Files.createDirectory(to).resolve("letter.txt"), "Dear");
        var own = to.resolve("Footbridge");
        assertThat(move(to).move()).isEqualTo(new FolderMoved.Moved(own, true));
        assertThat(opened()).isEqualTo(new Opened.Loaded(MINE));
        assertThat(to.resolve("letter.txt")).hasContent("Dear");
    }

    @Test
    void what_is_in_the_way_is_not_replaced() throws IOException {
        Files.writeString(Files.createDirectory(to).resolve("window.properties"), "theirs");
        var before = files(folder);
        assertThat(move(to).move()).isInstanceOf(FolderMoved.Failed.class);
        assertThat(files(folder)).isEqualTo(before);
        assertThat(chosen()).isEqualTo(home);
    }

    @Test
    void the_same_folder_and_one_within_it_are_refused() throws IOException {
        var before = files(folder);
        for (var wrong : new Path[] {home, home.resolve("backups").resolve("in")}) {
            assertThat(new FolderMove(home, wrong, new FolderPointer(home)).move())
                    .as(wrong.toString())
                    .isInstanceOf(FolderMoved.Failed.class);
        }
        assertThat(files(folder)).isEqualTo(before);
    }

    @Test
    void a_link_is_not_moved_and_nothing_else_either() throws IOException {
        Files.createSymbolicLink(home.resolve("link"), Files.writeString(folder.resolve("real"), "real"));
        assertThat(move(to).move()).isInstanceOf(FolderMoved.Failed.class);
        assertThat(to).doesNotExist();
        assertThat(opened()).isEqualTo(new Opened.Loaded(MINE));
    }

    @Test
    void a_pointer_to_a_folder_that_is_missing_or_empty_is_told_and_never_a_new_learner() throws IOException {
        move(to).move();
        Files.move(to, folder.resolve("away"));
        assertThat(opened())
                .isEqualTo(new Opened.OutOfReach("Your data was moved to " + to
                        + ", and there is no progress there now. Perhaps its drive is not connected."));
        Files.createDirectory(to);
        assertThat(opened()).isInstanceOf(Opened.OutOfReach.class);
        assertThat(folders().file(Optional.empty(), CLOCK).save(OTHER)).isNotNull();
        Files.walk(to).sorted(java.util.Comparator.reverseOrder()).forEach(TempFile::delete);
        Files.move(folder.resolve("away"), to);
        assertThat(opened()).isEqualTo(new Opened.Loaded(MINE));
    }

    @Test
    void a_pointer_that_says_nothing_usable_is_never_a_new_learner() throws IOException {
        for (var said : new String[] {"", "relative", "\0", "x".repeat(100_000)}) {
            Files.writeString(home.resolve(FolderPointer.NAME), said);
            assertThat(opened()).as(said).isInstanceOf(Opened.OutOfReach.class);
        }
        assertThat(new FolderPointer(home).use(home)).isEqualTo(new FolderMoved.Used(home));
        assertThat(opened()).isEqualTo(new Opened.Loaded(MINE));
    }

    @Test
    void what_the_command_line_and_the_environment_name_goes_before_the_pointer() {
        move(to).move();
        assertThat(folders().choose(Optional.of(folder))).isEqualTo(folder);
        var variable = new DataFolder(home.getFileSystem(), Map.of(DataFolder.VARIABLE, folder.toString()), _ -> "");
        assertThat(variable.choose(Optional.empty())).isEqualTo(folder);
        assertThat(variable.isGiven(Optional.empty())).isTrue();
        assertThat(folders().isGiven(Optional.empty())).isFalse();
    }

    @Test
    void onto_a_disk_without_space_nothing_is_moved() throws IOException {
        var device = Path.of("/dev/full");
        assumeTrue(Files.isWritable(device), "skipped: this system has no " + device);
        var before = files(folder);
        faults.writeNewFilesTo(device);
        var base = faults.over(home);
        var moved = new FolderMove(base, base.getParent().getParent().resolve("new"), new FolderPointer(base)).move();
        assertThat(moved).isEqualTo(new FolderMoved.Failed("The disk with " + to + " is full."));
        assertThat(files(folder)).isEqualTo(before);
        assertThat(chosen()).isEqualTo(home);
        assertThat(to).doesNotExist();
    }

    @Test
    void a_call_that_fails_once_loses_nothing_and_the_next_try_goes_through() throws IOException {
        failEach(Faults::armOnce, () -> new IOException("injected"));
    }

    @Test
    void a_disk_that_fails_for_good_loses_nothing_and_the_next_try_goes_through() throws IOException {
        failEach(Faults::armForGood, () -> new IOException("injected"));
    }

    @Test
    void a_program_killed_at_any_call_loses_nothing_and_the_next_try_goes_through() throws IOException {
        failEach(Faults::armForGood, () -> {
            throw new Killed();
        });
    }

    private void failEach(BiConsumer<Faults, Integer> arm, java.util.function.Supplier<IOException> trouble)
            throws IOException {
        faults.failWith(trouble);
        var struck = true;
        for (var number = 1; struck; number++) {
            beginIn(Files.createDirectory(folder.resolve("n" + number)));
            var before = files(home);
            var base = faults.over(home);
            arm.accept(faults, number);
            try {
                new FolderMove(base, base.getParent().getParent().resolve("new"), new FolderPointer(base)).move();
            } catch (Killed nothingMoreIsDone) {
                // what is on the disk is looked at
            }
            struck = faults.haveStruck();
            faults.disarm();
            var when = "call %d: %s".formatted(number, faults.calls().getLast());
            assertThat(chosen()).as(when).isIn(home, to);
            assertThat(files(chosen())).as(when).isEqualTo(before);
            assertThat(opened()).as(when).isEqualTo(new Opened.Loaded(MINE));
            if (chosen().equals(home)) {
                assertThat(move(to).move()).as("again: " + when).isEqualTo(new FolderMoved.Moved(to, true));
                assertThat(files(chosen())).as(when).isEqualTo(before);
            }
        }
    }
}
