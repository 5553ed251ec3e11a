package dev.footbridge.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.content.BundledBridge;
import dev.footbridge.content.PackRead;
import dev.footbridge.content.id.AntiPatternId;
import dev.footbridge.content.id.DiagnosticId;
import dev.footbridge.content.id.GapId;
import dev.footbridge.content.id.ModuleId;
import dev.footbridge.content.id.OutcomeId;
import dev.footbridge.progress.Attachment;
import dev.footbridge.progress.Holiday;
import dev.footbridge.progress.NoteId;
import dev.footbridge.progress.Progress;
import dev.footbridge.progress.Reflection;
import dev.footbridge.progress.Setting;
import dev.footbridge.progress.StudySession;
import dev.footbridge.progress.store.DataFolder;
import dev.footbridge.progress.store.ProgressJson;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class LoopCommandsTest {

    private static final ModuleId VLLM = new ModuleId("vllm");
    private static final OutcomeId SHARING = new OutcomeId("fair-gpu-sharing");

    @TempDir
    private Path folder;

    /// Late in the evening of the 9th in Los Angeles, and the 10th in UTC already.
    private final Clock clock = Clock.fixed(Instant.parse("2026-03-10T05:30:00Z"), ZoneId.of("America/Los_Angeles"));

    private record Said(int code, String out, String err) {}

    private Said run(String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        var bridge = ((PackRead.Accepted) BundledBridge.read()).bridge();
        var folders = new DataFolder(FileSystems.getDefault(), Map.of(DataFolder.VARIABLE, folder.toString()), _ -> "");
        var code = new Footbridge(bridge, BundledBridge.shelf(), Talks.piped(""), folders, clock, _ -> 0, _ -> 0)
                .line()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
        return new Said(code, out.toString(), err.toString());
    }

    private Progress saved() throws IOException {
        var file = folder.resolve(DataFolder.FILE);
        return Files.exists(file)
                ? ((ProgressJson.Reading.Read) ProgressJson.read(Files.readAllBytes(file))).progress()
                : Progress.NONE;
    }

    @Test
    void a_reflection_is_kept_with_all_that_is_said_of_it() throws IOException {
        var said = run(
                "reflect",
                "memory-ignored",
                "--what",
                "Sized by weights alone",
                "--cost",
                "An outage",
                "--instead",
                "Count the KV cache",
                "--strength",
                "4",
                "--where",
                "lab",
                "--module",
                "vllm",
                "--on",
                "yesterday",
                "--private");

        assertThat(said.code()).isZero();
        assertThat(said.out()).contains("Saved: adding a reflection.");
        assertThat(saved().reflections().values())
                .containsExactly(new Reflection(
                        new AntiPatternId("memory-ignored"),
                        LocalDate.parse("2026-03-08"),
                        "Sized by weights alone",
                        "An outage",
                        "Count the KV cache",
                        OptionalInt.of(4),
                        Optional.of(Setting.LAB),
                        Optional.of(VLLM),
                        false));
    }

    @Test
    void a_reflection_needs_only_what_happened_and_is_then_of_today_where_the_learner_is() throws IOException {
        run("reflect", "memory-ignored", "--what", "Again");

        var reflection = saved().reflections().values().findFirst().orElseThrow();
        assertThat(reflection.on()).isEqualTo(LocalDate.parse("2026-03-09"));
        assertThat(reflection.shareable()).isTrue();
        assertThat(reflection.strength()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            reflect memory-ignore --what x                   | Did you mean memory-ignored?
            reflect memory-ignored --what x --strength 6     | from 1 to 5, not 6
            reflect memory-ignored --what x --on 2026-03-10  | 2026-03-10 is still to come.
            reflect memory-ignored --what x --on 2026-02-30  | 2026-02-30 is not a day.
            reflect memory-ignored --what x --where home     | work, lab, past-project
            prove fair-gpu-sharing                           | Say what proves it
            prove fair --text x                              | There is no outcome fair.
            prove fair-gpu-sharing --link javascript:alert() | It begins with https:// or http://.
            prove fair-gpu-sharing --file /nowhere/at/all    | There is no file
            log vllm                                         | LENGTH
            log vllm 0m                                      | It looks like 45m, 1h or 1h30m
            log vllm 25h                                     | at most a day
            log vllm soon                                    | It looks like 45m, 1h or 1h30m
            log vlm 45m                                      | Did you mean vllm?
            plan --hours 169                                 | not a number of hours in a week
            plan --hours -1                                  | not a number of hours in a week
            plan --days mo,tu                                | mo is not a day of the week
            plan --holiday 2026-12-24..2026-12-20            | ends before it begins
            plan --target soon                               | soon is not a day.
            note gpu-memories x                              | Did you mean
            """)
    void what_is_wrong_is_told_and_nothing_is_saved(String line, String told) throws IOException {
        var said = run(line.split(" "));

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains(told);
        assertThat(saved()).isEqualTo(Progress.NONE);
    }

    @Test
    void an_outcome_is_proved_in_words_by_links_and_by_files_where_they_are() throws IOException {
        var sheet = Files.writeString(folder.resolve("sizing.ods"), "sheet");

        var said = run(
                "prove",
                SHARING.value(),
                "--text",
                "The sheet",
                "--link",
                "https://example.org/a",
                "--file",
                sheet.toString());

        assertThat(said.code()).isZero();
        assertThat(saved().proof(SHARING)).isEqualTo("The sheet");
        assertThat(saved().attachments().values())
                .containsExactly(
                        new Attachment(SHARING, Attachment.Kind.LINK, "https://example.org/a", ""),
                        new Attachment(SHARING, Attachment.Kind.FILE, sheet.toString(), ""));
    }

    @ParameterizedTest
    @CsvSource({"45m, 45", "45, 45", "1.5h, 90", "1h, 60", "1h30m, 90", "90min, 90", "24h, 1440"})
    void time_on_a_module_is_logged_for_today_where_the_learner_is(String length, int minutes) throws IOException {
        assertThat(run("log", "vllm", length, "--note", "Read half").code()).isZero();

        assertThat(saved().sessions().values())
                .containsExactly(new StudySession(
                        VLLM,
                        LocalDate.parse("2026-03-09"),
                        Optional.empty(),
                        Duration.ofMinutes(minutes),
                        "Read half"));
    }

    @Test
    void the_plan_is_set_part_by_part_shown_and_taken_away() throws IOException {
        run("plan", "--hours", "6.5", "--days", "sat,MONDAY");
        var said = run("plan", "--target", "2027-05-01", "--holiday", "2026-12-24..2027-01-01");

        assertThat(said.code()).isZero();
        assertThat(said.out())
                .contains(
                        "hours a week: 6 h 30 min",
                        "days that count: Mon, Sat",
                        "holidays: 24 Dec 2026 to 1 Jan 2027",
                        "target date: 1 May 2027");
        assertThat(saved().plan().days()).containsExactly(DayOfWeek.MONDAY, DayOfWeek.SATURDAY);

        run("plan", "--holiday", "2026-07-01");
        assertThat(saved().plan().holidays())
                .containsExactly(
                        new Holiday(LocalDate.parse("2026-07-01"), LocalDate.parse("2026-07-01")),
                        new Holiday(LocalDate.parse("2026-12-24"), LocalDate.parse("2027-01-01")));

        run("plan", "--hours", "none", "--days", "every", "--holiday", "none", "--target", "none");
        assertThat(saved().plan().isNone()).isTrue();
    }

    @Test
    void the_forecast_is_by_the_plan_until_the_learner_has_a_pace_of_their_own() {
        assertThat(run("plan").out()).contains("Nothing tells yet when you will arrive");
        assertThat(run("plan", "--hours", "6").out()).contains("If you keep to your plan between");

        run("log", "vllm", "5h", "--on", "2026-02-10");
        run("log", "vllm", "5h", "--on", "2026-02-20");
        run("log", "vllm", "5h", "--on", "2026-03-01");
        assertThat(run("plan").out()).contains("At your own pace between");
    }

    @Test
    void the_plan_says_why_the_forecast_moved_whether_it_holds_and_what_would_make_it_hold() {
        for (var day : List.of("2026-02-03", "2026-02-10", "2026-02-17", "2026-02-24")) {
            run("log", "vllm", "2h", "--on", day);
        }
        var said = run("plan", "--hours", "2", "--target", "2026-04-01").out();

        assertThat(said)
                .contains(
                        "later than a week ago: you studied less than your pace",
                        "The plan cannot hold: there is room for",
                        "- The target moved to ");
    }

    @Test
    void the_plan_is_told_to_other_programs_with_its_forecast() {
        run("plan", "--hours", "6", "--days", "mon,tue", "--target", "2026-03-20");
        var json = JsonMapper.shared().readTree(run("plan", "--json").out());

        assertThat(json.get("hours").stringValue()).isEqualTo("PT6H");
        assertThat(json.get("days").toString()).isEqualTo("[\"monday\",\"tuesday\"]");
        assertThat(json.get("target").stringValue()).isEqualTo("2026-03-20");
        assertThat(json.get("pace").stringValue()).isEqualTo("not-yet");
        assertThat(json.get("verdict").stringValue()).isEqualTo("cannot-hold");
        assertThat(json.get("forecast").get("kind").stringValue()).isEqualTo("plan");
        assertThat(json.get("forecast").get("modules").size()).isGreaterThan(5);
        assertThat(LocalDate.parse(json.get("forecast").get("early").stringValue()))
                .isBefore(json.get("forecast").get("late").stringValue());
    }

    @Test
    void the_plan_is_exported_as_a_calendar_that_says_the_same_when_it_is_made_again() throws IOException {
        run("plan", "--hours", "6", "--target", "2027-05-01");
        var file = folder.resolve("plan.ics");

        assertThat(run("export", "calendar", "-o", file.toString()).out()).contains("Your plan is in " + file);
        var first = Files.readString(file);
        assertThat(first).startsWith("BEGIN:VCALENDAR\r\n").contains("DTSTART;VALUE=DATE:20270501");

        run("export", "calendar", "-o", file.toString());
        assertThat(Files.readString(file)).isEqualTo(first);
        assertThat(run("export", "calendar", "vllm", "-o", file.toString()).err())
                .contains("it takes no modules");
    }

    @Test
    void what_was_written_and_what_is_to_study_is_found_by_words_in_any_order() {
        run("note", "gap/gpu-runtime", "the paragon of batching");
        run("reflect", "memory-ignored", "--what", "Forgot the paragon again");

        assertThat(run("find", "batching", "paragon").out()).contains("(gap/gpu-runtime)", "paragon of batching");
        var found = JsonMapper.shared()
                .readTree(run("find", "paragon", "--json").out())
                .get("found");
        assertThat(found.valueStream().map(hit -> hit.get("kind").stringValue()))
                .contains("note", "reflection");
        assertThat(run("find", "vllm", "--limit", "1").out()).isEqualToIgnoringNewLines("Module: vLLM (vllm)\n");
        assertThat(run("find", "xyzzyxyzzy").out()).contains("Nothing fits.");
        assertThat(run("find", "x", "--limit", "0").code()).isEqualTo(2);
    }

    @Test
    void a_note_is_added_to_what_is_there_shown_and_replaced() throws IOException {
        run("note", "vllm", "weights first");
        run("note", "vllm", "then the cache");
        assertThat(run("note", "vllm").out()).isEqualToIgnoringNewLines("weights first\n\nthen the cache\n");

        run("note", "vllm", "--replace", "anew");
        assertThat(saved().notes(NoteId.of(VLLM))).isEqualTo("anew");
        run("note", "vllm", "--replace", "");
        assertThat(saved().notes(NoteId.of(VLLM))).isEmpty();
    }

    @Test
    void a_note_stands_on_a_step_a_gap_or_a_diagnostic_too() throws IOException {
        run("note", "step/vllm", "on the step");
        run("note", "diagnostic/gpu-memory", "on the diagnostic");
        run("note", "shared-platforms", "on the gap");

        assertThat(saved().notes(new NoteId.OfStep(VLLM))).isEqualTo("on the step");
        assertThat(saved().notes(new NoteId.OfDiagnostic(new DiagnosticId("gpu-memory"))))
                .isEqualTo("on the diagnostic");
        assertThat(saved().notes(new NoteId.OfGap(new GapId("shared-platforms"))))
                .isEqualTo("on the gap");
    }

    @ParameterizedTest
    @ValueSource(strings = {"reflect", "prove", "log", "plan", "note", "find"})
    void each_says_how_it_is_used(String command) {
        var said = run(command, "--help");

        assertThat(said.code()).isZero();
        assertThat(said.out()).contains("Usage: footbridge " + command).doesNotContain("cli.");
    }
}
