package dev.footbridge.progress.store;

import static dev.footbridge.progress.store.Learner.CLOCK;
import static dev.footbridge.progress.store.Learner.rated;
import static dev.footbridge.progress.store.Learner.saved;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.footbridge.progress.Progress;
import dev.footbridge.progress.Rating;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SymbolicLinkTest {

    @TempDir
    private Path folder;

    private Path link;
    private Path target;
    private ProgressFile file;
    private final Progress one = rated(Progress.NONE, "a", Rating.YES);

    @BeforeEach
    void link() throws IOException {
        link = folder.resolve("progress.json");
        target = Files.createDirectory(folder.resolve("cloud")).resolve("mine.json");
        var between = Files.createSymbolicLink(folder.resolve("between"), Path.of("cloud/mine.json"));
        Files.createSymbolicLink(link, between);
        file = new ProgressFile(link, CLOCK);
    }

    @Test
    void a_link_stays_a_link_and_its_target_is_written() throws IOException {
        Files.write(target, ProgressJson.write(Progress.NONE));
        file.open();
        assertThat(file.save(one)).isEqualTo(saved(one));
        assertThat(link).isSymbolicLink();
        assertThat(target).isRegularFile().hasBinaryContent(ProgressJson.write(one));
        assertThat(folder.resolve("cloud").toFile().list()).containsExactlyInAnyOrder("backups", "mine.json");
    }

    @Test
    void a_link_whose_target_is_not_there_yet_gets_it() {
        assertThat(file.open()).isEqualTo(new Opened.Fresh());
        assertThat(file.save(one)).isEqualTo(saved(one));
        assertThat(link).isSymbolicLink();
        assertThat(target).isRegularFile();
    }

    @Test
    void a_link_into_a_drive_that_is_away_is_out_of_reach_not_a_new_learner() throws IOException {
        Files.delete(target.getParent());
        assertThat(file.open()).isEqualTo(new Opened.OutOfReach("The folder " + target.getParent() + " is not there."));
        assertThat(file.save(one)).isInstanceOf(SaveResult.Refused.class);
        assertThat(target.getParent()).doesNotExist();
    }

    @Test
    void a_drive_that_goes_away_behind_a_link_fails_the_save_and_names_the_folder() throws IOException {
        file.open();
        Files.delete(target.getParent());
        assertThat(file.save(one))
                .isEqualTo(new SaveResult.Failed("The folder " + target.getParent() + " is not there."));
    }

    @Test
    void a_damaged_target_is_moved_aside_and_the_link_stays() throws IOException {
        Files.writeString(target, "garbage");
        var aside = ((Opened.Damaged) file.open()).aside();
        assertThat(aside).hasParent(target.getParent()).hasContent("garbage");
        assertThat(file.save(one)).isEqualTo(saved(one));
        assertThat(link).isSymbolicLink();
    }

    @Test
    void a_folder_behind_a_link_is_somebodys_and_is_left_alone() throws IOException {
        Files.createDirectory(target);
        assertThat(file.open()).isInstanceOf(Opened.OutOfReach.class);
        assertThat(target).isDirectory();
    }

    @Test
    void a_device_behind_a_link_is_left_alone() throws Exception {
        var made = new ProcessBuilder("mkfifo", target.toString()).start().waitFor();
        assumeTrue(made == 0, "skipped: no mkfifo here");
        assertThat(file.open()).isInstanceOf(Opened.OutOfReach.class);
        assertThat(file.save(one)).isInstanceOf(SaveResult.Refused.class);
        assertThat(target).exists();
        assertThat(target.getParent().toFile().list()).containsExactly("mine.json");
    }

    @Test
    void links_in_a_circle_are_out_of_reach() throws IOException {
        Files.delete(folder.resolve("between"));
        Files.createSymbolicLink(folder.resolve("between"), link);
        assertThat(file.open()).isInstanceOf(Opened.OutOfReach.class);
        assertThat(file.save(one)).isInstanceOf(SaveResult.Refused.class);
    }
}
