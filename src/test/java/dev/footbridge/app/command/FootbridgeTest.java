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
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FootbridgeTest {

    private static final String PACK = "content/ai-builder-to-ai-platform-engineer";

    @TempDir
    private Path folder;

    private final List<Path> opened = new ArrayList<>();

    private record Said(int code, String out, String err) {
        JsonNode json() {
            return JsonMapper.shared().readTree(out);
        }
    }

    private Said run(String... arguments) {
        return answering("", arguments);
    }

    private Said answering(String typed, String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        var bridge = ((PackRead.Accepted) BundledBridge.read()).bridge();
        var folders = new DataFolder(FileSystems.getDefault(), Map.of(DataFolder.VARIABLE, folder.toString()), _ -> "");
        var clock = Clock.fixed(Instant.parse("2026-03-09T18:04:00Z"), ZoneOffset.UTC);
        var code = new Footbridge(
                        bridge,
                        BundledBridge.shelf(),
                        Talks.piped(typed),
                        folders,
                        clock,
                        data -> opened.add(folders.choose(data)) ? 0 : 1,
                        _ -> 7)
                .line()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
        return new Said(code, out.toString(), err.toString());
    }

    @Test
    void aNewLearnerIsPointedAtTheFirstModule() {
        var next = run("next", "--json").json();

        assertThat(next.get("module").stringValue()).isEqualTo("ai-infrastructure");
        assertThat(next.get("title").stringValue()).isEqualTo("AI Infrastructure");
        assertThat(next.get("kind").stringValue()).isEqualTo("first");
        assertThat(next.get("reasons").size()).isPositive();
        assertThat(next.get("wouldChange").size()).isPositive();
    }

    @Test
    void statusListsEveryRatingGapStepAndOutcomeById() {
        run("rate", "gpu-memory", "partly");
        run("done", "mlops");
        run("answer", "kserve", "no");
        var status = run("status", "--json").json();

        assertThat(status.get("bridge").stringValue()).isEqualTo("ai-builder-to-ai-platform-engineer");
        assertThat(status.get("diagnostics").size()).isEqualTo(12);
        assertThat(status.get("diagnostics").get("gpu-memory").stringValue()).isEqualTo("partly");
        assertThat(status.get("diagnostics").get("ownership").stringValue()).isEqualTo("unrated");
        assertThat(status.get("gaps").size()).isEqualTo(10);
        assertThat(status.get("gaps").get("model-lifecycle").stringValue()).isEqualTo("closing");
        assertThat(status.get("gaps").get("private-infrastructure").stringValue())
                .isEqualTo("open");
        assertThat(status.get("path").size()).isEqualTo(9);
        assertThat(status.get("path").get(3).toString())
                .isEqualTo("{\"module\":\"mlops\",\"state\":\"done\",\"condition\":null}");
        assertThat(status.get("path").get(4).toString())
                .isEqualTo("{\"module\":\"kserve\",\"state\":\"not-started\",\"condition\":\"no\"}");
        assertThat(status.get("path").get(5).get("condition").stringValue()).isEqualTo("unanswered");
        assertThat(status.get("outcomes").size()).isEqualTo(6);
    }

    @Test
    void aRatingIsSavedWithItsEvidence() {
        var said = run("rate", "gpu-memory", "yes", "--evidence", "KV cache of a 70B model, by hand");

        assertThat(said.code()).isZero();
        assertThat(said.out()).contains("rating of GPU memory", "evidence of GPU memory", "Next: AI Infrastructure");
        assertThat(folder.resolve("progress.json")).content().contains("KV cache of a 70B model, by hand");
    }

    @Test
    void aModuleIsStartedFinishedReopenedAndSkipped() {
        assertThat(run("start", "mlops").code()).isZero();
        assertThat(next()).isEqualTo("continue mlops");
        run("done", "mlops");
        assertThat(next()).isEqualTo("step distributed-systems");
        run("reopen", "mlops");
        assertThat(next()).isEqualTo("continue mlops");
        run("skip", "mlops", "--reason", "done elsewhere");
        assertThat(state("mlops")).isEqualTo("skipped");
    }

    @Test
    void anUnansweredConditionIsNextUntilItIsAnswered() {
        for (var id : List.of("distributed-systems", "reliability-engineering", "ai-infrastructure", "mlops")) {
            run("done", id);
        }
        assertThat(next()).isEqualTo("condition kserve");
        run("answer", "kserve", "yes");
        assertThat(next()).isEqualTo("step kserve");
        run("answer", "kserve", "no");
        assertThat(next()).isEqualTo("condition vllm");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rate gpu-memroy yes | Did you mean gpu-memory?",
                "rate gpu-memory yess | Did you mean yes?",
                "start ai-infrastructre | Did you mean ai-infrastructure?",
                "done vlm | Did you mean vllm?",
                "reopen zzzzzzzz | Known: distributed-systems",
                "answer cka yes | stands on no step with a condition",
                "answer kserve maybe | Known: yes, no",
                "skip vllm | --reason",
                "skip vllm --reason= | Say why",
                "statsu | status",
                "next --jsn | --json"
            })
    void aWrongWordEndsWithTwoAndASuggestion(String line, String hint) {
        var said = run(line.split(" ", -1));

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains(hint);
        assertThat(folder.resolve("progress.json")).doesNotExist();
    }

    @Test
    void dataNamesTheFolderBeforeOrAfterTheCommand() {
        var other = folder.resolve("a b");
        run("--data", other.toString(), "start", "mlops");
        assertThat(run("next", "--json", "--data", other.toString())
                        .json()
                        .get("kind")
                        .stringValue())
                .isEqualTo("continue");
        assertThat(next()).isEqualTo("first ai-infrastructure");
    }

    @Test
    void withoutACommandTheWindowOpensOnTheFolder() {
        assertThat(run().code()).isZero();
        assertThat(run("--data", "elsewhere").code()).isZero();
        assertThat(opened).containsExactly(folder, Path.of("elsewhere").toAbsolutePath());
    }

    @Test
    void checkAcceptsTheBundledPackAndListsEveryProblemOfABadOne() throws IOException {
        assertThat(run("check", PACK).code()).isZero();

        var bad = Files.createDirectory(folder.resolve("bad"));
        var yaml = Files.readString(Path.of(PACK, "bridge.yaml"))
                .replace("first: ai-infrastructure", "first: ai-infra")
                .replace("format: 1\n", "format: 1\ncolour: blue\n");
        Files.writeString(bad.resolve("bridge.yaml"), yaml);
        var said = run("check", bad.toString());

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.out().lines()).hasSize(2).allMatch(line -> line.matches("bridge\\.yaml:\\d+: .+: .+"));
        assertThat(said.err()).contains("2 problems");
    }

    @Test
    void aDamagedFileIsKeptAsideAndSaidSo() throws IOException {
        Files.writeString(folder.resolve("progress.json"), "{\"schema\": 1, \"ratings\": {");
        var said = run("next");

        assertThat(said.code()).isZero();
        assertThat(said.err()).contains("moved aside", "progress.damaged-");
        assertThat(folder).isDirectoryContaining("glob:**/progress.damaged-*.json");
    }

    @Test
    void aNewerFileIsShownAndNeverWritten() throws IOException {
        var newer = "{\"schema\": 9, \"ratings\": {\"gpu-memory\": {\"rating\": \"yes\"}}}";
        Files.writeString(folder.resolve("progress.json"), newer);

        assertThat(run("status", "--json")
                        .json()
                        .get("diagnostics")
                        .get("gpu-memory")
                        .stringValue())
                .isEqualTo("yes");
        var said = run("rate", "gpu-memory", "partly");
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err()).contains("Not saved");
        assertThat(folder.resolve("progress.json")).hasContent(newer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar-EG", "th-TH-u-nu-thai"})
    void theAnswersAreTheSameInEveryLocale(String tag) {
        run("start", "mlops");
        var expected = run("status").out() + run("next", "--json").out();
        var before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));
            assertThat(run("status").out() + run("next", "--json").out()).isEqualTo(expected);
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "next", "status", "rate", "start", "done", "reopen", "skip", "answer", "check", "backups",
                "restore", "merge", "tour"
            })
    void everyCommandExplainsItself(String command) {
        var said = command.isEmpty() ? run("--help") : run(command, "--help");

        assertThat(said.code()).isZero();
        assertThat(said.out())
                .contains("--data=DIR")
                .contains("Usage: footbridge")
                .contains("The folder that holds");
    }

    private String next() {
        var next = run("next", "--json").json();
        return next.get("kind").stringValue() + " " + next.get("module").stringValue();
    }

    private String state(String module) {
        for (var step : run("status", "--json").json().get("path")) {
            if (step.get("module").stringValue().equals(module)) {
                return step.get("state").stringValue();
            }
        }
        throw new AssertionError("no step " + module);
    }

    @Test
    void studyPrintsAGuideWithItsSources() {
        var said = run("study", "vllm");

        assertThat(said.code()).isZero();
        assertThat(said.out())
                .startsWith("vLLM\n════\n\nAbout 21 min to read. Checked on 23 Nov 2026 against vLLM")
                .contains("\nWhat you will be able to do\n═══════════════════════════\n", "\nSources\n═══════\n")
                .doesNotContain("\u001B", "diagnostic:", "---\n");
        assertThat(said.out().lines().filter(line -> !line.startsWith("    ") && !line.contains("://")))
                .allMatch(line -> line.codePointCount(0, line.length()) <= 80);
    }

    @Test
    void studyKnowsTheModules() {
        assertThat(run("study", "vlm").code()).isEqualTo(2);
        assertThat(run("study", "vlm").err()).contains("Did you mean vllm?");
    }

    @Test
    void checkCountsGuidesAndQuestions() {
        assertThat(run("check", PACK).out()).containsPattern("\n10 guides, 1\\d\\d questions\\.\n");
    }

    @Test
    void checkTellsTheProblemsOfAGuide() throws IOException {
        var pack = folder.resolve("pack");
        Files.createDirectories(pack.resolve("guides"));
        Files.copy(Path.of(PACK, "bridge.yaml"), pack.resolve("bridge.yaml"));
        Files.writeString(
                pack.resolve("guides/vllm.md"),
                Files.readString(Path.of(PACK, "guides/vllm.md")) + "\n[lost](module:vlm)\n");
        var said = run("check", pack.toString());

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.out()).containsPattern("guides/vllm.md:\\d+: there is no module ‘vlm’: write ‘vllm’");
        assertThat(said.err()).contains("problem");
    }

    @Test
    void aConflictCopyIsMergedByAnyCommandAndSaidInOneLine() throws IOException {
        run("rate", "gpu-memory", "partly");
        var copy = folder.resolve("progress.sync-conflict-20260309-180411-7XKQ3AB.json");
        Files.writeString(copy, """
                {"schema": 1, "ratings": {"ownership": {"rating": "yes", "stamp": "2026-03-09T18:00:00Z/0/they"}}}
                """);

        var status = run("status", "--json");
        assertThat(status.err())
                .isEqualToIgnoringNewLines("A conflict copy was merged into your progress: 1 rating. It is now in "
                        + folder.resolve("merged") + ".");
        assertThat(status.json().get("diagnostics").get("ownership").stringValue())
                .isEqualTo("yes");
        assertThat(status.json().get("diagnostics").get("gpu-memory").stringValue())
                .isEqualTo("partly");
        assertThat(copy).doesNotExist();
        assertThat(run("status", "--json").err()).isEmpty();
    }

    @Test
    void aFileWithGitsMarksIsJoinedByAnyCommand() throws IOException {
        Files.writeString(folder.resolve("progress.json"), """
                {"schema": 1, "ratings": {
                <<<<<<< HEAD
                "gpu-memory": {"rating": "yes", "stamp": "2026-03-09T18:00:00Z/0/me"}
                =======
                "ownership": {"rating": "yes", "stamp": "2026-03-09T18:00:00Z/0/they"}
                >>>>>>> other
                }}
                """);

        assertThat(run("status").err()).startsWith("Your progress file held both sides of a git merge.");
        var again = run("status", "--json");
        assertThat(again.err()).isEmpty();
        assertThat(again.json().get("diagnostics").get("gpu-memory").stringValue())
                .isEqualTo("yes");
        assertThat(again.json().get("diagnostics").get("ownership").stringValue())
                .isEqualTo("yes");
    }
}
