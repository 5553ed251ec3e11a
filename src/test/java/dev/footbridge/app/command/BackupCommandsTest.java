package dev.footbridge.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.content.BundledBridge;
import dev.footbridge.content.PackRead;
import dev.footbridge.progress.store.DataFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class BackupCommandsTest {

    private static final String FIRST = "2026-03-10T18-04-00.000Z-daily";

    @TempDir
    private Path folder;

    private Instant now = Instant.parse("2026-03-09T18:04:00Z");
    private Optional<String> answer = Optional.empty();

    private record Said(int code, String out, String err) {}

    private Said run(String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        var bridge = ((PackRead.Accepted) BundledBridge.read()).bridge();
        var folders = new DataFolder(FileSystems.getDefault(), Map.of(DataFolder.VARIABLE, folder.toString()), _ -> "");
        var code = new Footbridge(
                        bridge,
                        BundledBridge.shelf(),
                        answer.map(Talks::typed).orElseGet(() -> Talks.piped("")),
                        folders,
                        Clock.fixed(now, ZoneOffset.UTC),
                        _ -> 0,
                        _ -> 0)
                .line()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
        return new Said(code, out.toString(), err.toString());
    }

    /// Rated partly on one day; yes, and a module done, on the next.
    private void twoDays() {
        run("rate", "gpu-memory", "partly");
        now = now.plus(Duration.ofDays(1));
        run("rate", "gpu-memory", "yes");
        run("done", "mlops");
    }

    private String file() throws IOException {
        return Files.readString(folder.resolve("progress.json"));
    }

    private static JsonNode json(Said said) {
        return JsonMapper.shared().readTree(said.out());
    }

    private String rating() {
        return json(run("status", "--json"))
                .get("diagnostics")
                .get("gpu-memory")
                .stringValue();
    }

    @Test
    void backups_are_listed_with_name_date_occasion_and_what_they_held() {
        twoDays();
        var said = run("backups");
        assertThat(said.code()).isZero();
        assertThat(said.out()).contains(FIRST, "10 Mar, 18:04", "1 rating", "Before the first save of the day");
    }

    @Test
    void without_any_the_list_says_when_there_will_be_some() {
        var said = run("backups");
        assertThat(said.code()).isZero();
        assertThat(said.out()).contains("No backups yet", "before the first save of each day");
        assertThat(json(run("backups", "--json")).size()).isZero();
    }

    @Test
    void as_json_each_has_its_name_time_occasion_and_counts_and_a_damaged_one_says_why() throws IOException {
        twoDays();
        Files.writeString(folder.resolve("backups/progress-2026-03-01T10-00-00.000Z-merge.json.gz"), "rotten");
        var all = json(run("backups", "--json"));
        assertThat(all.size()).isEqualTo(2);
        assertThat(all.get(0).get("name").stringValue()).isEqualTo(FIRST);
        assertThat(all.get(0).get("made").stringValue()).isEqualTo("2026-03-10T18:04:00Z");
        assertThat(all.get(0).get("occasion").stringValue()).isEqualTo("daily");
        assertThat(all.get(0).get("ratings").intValue()).isEqualTo(1);
        assertThat(all.get(0).get("modulesDone").intValue()).isZero();
        assertThat(all.get(1).get("unreadable").stringValue()).contains("damaged");
    }

    @Test
    void the_difference_is_printed_and_a_dry_run_changes_nothing() throws IOException {
        twoDays();
        var before = file();
        var said = run("restore", FIRST, "--dry-run");
        assertThat(said.code()).isZero();
        assertThat(said.out())
                .contains("Restoring it changes 2 things", "GPU memory: Yes → Partly", "done 10 Mar → not started");
        assertThat(file()).isEqualTo(before);
    }

    @Test
    void off_a_terminal_nothing_is_restored_without_yes() throws IOException {
        twoDays();
        var before = file();
        var said = run("restore", FIRST);
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("--yes");
        assertThat(file()).isEqualTo(before);
    }

    @Test
    void at_a_terminal_the_learner_is_asked_and_anything_but_yes_leaves_all_as_it_is() throws IOException {
        twoDays();
        var before = file();
        for (var no : new String[] {"", "n", "what"}) {
            answer = Optional.of(no);
            assertThat(run("restore", FIRST).code()).isZero();
            assertThat(file()).isEqualTo(before);
        }
        answer = Optional.of("Y");
        assertThat(run("restore", FIRST).code()).isZero();
        assertThat(rating()).isEqualTo("partly");
    }

    @Test
    void a_restore_keeps_what_there_was_and_can_be_taken_back_by_another() {
        twoDays();
        now = now.plus(Duration.ofHours(1));
        var said = run("restore", FIRST, "--yes");
        assertThat(said.code()).isZero();
        assertThat(said.out()).contains("Restored. What you had before is kept as a backup.");
        assertThat(rating()).isEqualTo("partly");
        var before = json(run("backups", "--json")).get(0);
        assertThat(before.get("occasion").stringValue()).isEqualTo("restore");
        run("restore", before.get("name").stringValue(), "--yes");
        assertThat(rating()).isEqualTo("yes");
    }

    @Test
    void where_nothing_differs_nothing_is_asked_or_written() throws IOException {
        twoDays();
        run("restore", FIRST, "--yes");
        var before = file();
        var said = run("restore", FIRST);
        assertThat(said.code()).isZero();
        assertThat(said.out()).contains("There is nothing to restore.");
        assertThat(file()).isEqualTo(before);
    }

    @Test
    void an_unknown_name_ends_with_two_and_a_suggestion() {
        twoDays();
        assertThat(run("restore", "2026-03-10T18-04-00.000Z-dialy", "--yes"))
                .satisfies(said -> assertThat(said.code()).isEqualTo(2))
                .satisfies(said -> assertThat(said.err()).contains("Did you mean " + FIRST + "?"));
        assertThat(run("restore", "x").err()).contains("There is no backup x. See footbridge backups.");
    }

    @Test
    void a_damaged_backup_ends_with_one_and_says_so() throws IOException {
        twoDays();
        Files.writeString(folder.resolve("backups/progress-2026-03-01T10-00-00.000Z-merge.json.gz"), "rotten");
        var said = run("restore", "2026-03-01T10-00-00.000Z-merge", "--yes");
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err()).contains("This backup cannot be read");
    }

    @Test
    void after_damage_the_newest_backup_is_named_with_the_command_that_restores_it() throws IOException {
        twoDays();
        Files.writeString(folder.resolve("progress.json"), "{\"schema\": 1, \"rat");
        var said = run("next");
        assertThat(said.err())
                .contains(
                        "moved aside",
                        "The newest backup is of 10 Mar, 18:04. It holds 1 rating.",
                        "footbridge restore " + FIRST);
        assertThat(rating()).as("never unasked").isEqualTo("unrated");
        run("restore", FIRST, "--yes");
        assertThat(rating()).isEqualTo("partly");
    }

    @Test
    void a_backup_that_fails_is_said_and_the_change_is_saved_all_the_same() throws IOException {
        run("rate", "gpu-memory", "partly");
        Files.writeString(folder.resolve("backups"), "in the way");
        now = now.plus(Duration.ofDays(1));
        var said = run("rate", "gpu-memory", "yes");
        assertThat(said.code()).isZero();
        assertThat(said.err()).contains("Your changes are saved, but no backup could be made");
        assertThat(rating()).isEqualTo("yes");
    }
}
