package dev.footbridge.progress.store;

import static dev.footbridge.progress.store.Learner.CLOCK;
import static dev.footbridge.progress.store.Learner.made;
import static dev.footbridge.progress.store.Learner.noted;
import static dev.footbridge.progress.store.Learner.rated;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.footbridge.content.id.DiagnosticId;
import dev.footbridge.progress.Change;
import dev.footbridge.progress.Progress;
import dev.footbridge.progress.Rating;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A file in which git left its marks, made by git itself where it is installed.
class ConflictMarkersTest {

    @TempDir
    private Path folder;

    private Path path;
    private final Progress base = rated(rated(rated(Progress.NONE, "k", Rating.YES), "m", Rating.YES), "z", Rating.YES);
    private final Progress ours = rated(rated(base, "a", Rating.YES), "z", Rating.PARTLY);
    private final Progress theirs = made(
            made(base, new Change.Rate(new DiagnosticId("a"), Rating.PARTLY), "they"),
            new Change.Rate(new DiagnosticId("z"), Rating.NOT_YET),
            "they");

    @BeforeEach
    void place() {
        path = folder.resolve("progress.json");
    }

    private Opened opened() {
        return new ProgressFile(path, CLOCK).open();
    }

    private String merged(String style) throws Exception {
        var files = new ArrayList<String>();
        for (var side : List.of(ours, base, theirs)) {
            var file = folder.resolve("side-" + files.size());
            files.add(Files.write(file, ProgressJson.write(side)).toString());
        }
        var command = new ArrayList<>(List.of("git", "merge-file", "-p", style));
        command.addAll(files);
        command.removeIf(String::isEmpty);
        try {
            var git = new ProcessBuilder(command).start();
            var text = new String(git.getInputStream().readAllBytes(), UTF_8);
            assertThat(git.waitFor(20, TimeUnit.SECONDS)).isTrue();
            return text;
        } catch (IOException noGit) {
            assumeTrue(false, "git is not installed");
            throw noGit;
        }
    }

    private List<Path> archive() throws IOException {
        var archive = folder.resolve("merged");
        if (!Files.exists(archive)) {
            return List.of();
        }
        try (var files = Files.list(archive)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--diff3", "--zdiff3"})
    void both_sides_of_what_git_marked_are_read_and_merged(String style) throws Exception {
        var marked = merged(style);
        assertThat(marked.split("<<<<<<< ", -1)).as("places").hasSizeGreaterThan(2);
        Files.writeString(path, marked);

        assertThat(opened()).isEqualTo(new Opened.Joined(ours.merge(theirs)));
    }

    @Test
    void line_ends_of_windows_make_no_difference() throws Exception {
        Files.writeString(path, merged("--diff3").replace("\n", "\r\n"));
        assertThat(opened()).isEqualTo(new Opened.Joined(ours.merge(theirs)));
    }

    @Test
    void the_file_as_it_was_is_kept_before_it_is_written_without_marks() throws Exception {
        var marked = merged("");
        Files.writeString(path, marked);
        var file = new ProgressFile(path, CLOCK);
        var progress = file.open().progress();
        assertThat(Files.readString(path)).isEqualTo(marked);

        assertThat(file.save(progress)).isInstanceOf(SaveResult.Saved.class);
        assertThat(archive()).containsExactly(folder.resolve("merged/conflict-markers-progress.json"));
        assertThat(Files.readString(archive().getFirst())).isEqualTo(marked);
        assertThat(opened()).isEqualTo(new Opened.Loaded(ours.merge(theirs)));
    }

    @Test
    void where_it_cannot_be_kept_it_is_not_written_either() throws Exception {
        var marked = merged("");
        Files.writeString(path, marked);
        Files.writeString(folder.resolve("merged"), "in the way");
        var file = new ProgressFile(path, CLOCK);
        var progress = file.open().progress();

        assertThat(file.save(progress)).isInstanceOf(SaveResult.Failed.class);
        assertThat(Files.readString(path)).isEqualTo(marked);
    }

    @Test
    void marks_that_come_while_the_program_runs_are_joined_with_what_it_holds() throws Exception {
        var file = new ProgressFile(path, CLOCK);
        file.open();
        var mine = noted(Progress.NONE, "mine", "only here");
        file.save(mine);
        Files.writeString(path, merged(""));

        assertThat(file.takeIn()).isEqualTo(new TakenIn.Trouble());
        assertThat(file.save(mine)).isEqualTo(Learner.saved(mine.merge(ours).merge(theirs)));
        assertThat(archive()).hasSize(1);
    }

    @Test
    void a_newer_program_on_one_side_is_looked_at_and_not_written() throws Exception {
        Files.writeString(
                path,
                "<<<<<<< HEAD\n{\"schema\":1}\n=======\n{\"schema\":99,\"ratings\":{\"a\":{\"rating\":\"yes\"}}}\n>>>>>>> b\n");
        assertThat(opened()).isInstanceOf(Opened.Newer.class);
        assertThat(opened().progress().rating(new DiagnosticId("a"))).isEqualTo(Rating.YES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<<<<<<< HEAD\n{\"schema\":1}\n=======\n{\"schema\":1\n>>>>>>> b\n",
                "<<<<<<< HEAD\n{\"schema\":1}\n=======\n{\"schema\":1}\n",
                "=======\n<<<<<<< HEAD\n{\"schema\":1}\n>>>>>>> b\n",
                "{\"schema\":1}\n>>>>>>> b\n",
                "<<<<<<< HEAD\n<<<<<<< HEAD\n{\"schema\":1}\n=======\n{\"schema\":1}\n>>>>>>> b\n"
            })
    void marks_that_do_not_give_two_whole_sides_are_damage(String text) throws Exception {
        Files.writeString(path, text);
        var damaged = (Opened.Damaged) opened();
        assertThat(Files.readString(damaged.aside())).isEqualTo(text);
        assertThat(damaged.why()).startsWith("Line ");
    }
}
