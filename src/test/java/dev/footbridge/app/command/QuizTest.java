package dev.footbridge.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.content.BundledBridge;
import dev.footbridge.content.PackRead;
import dev.footbridge.content.Shelf;
import dev.footbridge.content.formula.FormulaParser;
import dev.footbridge.content.formula.FormulaRead;
import dev.footbridge.content.id.DiagnosticId;
import dev.footbridge.content.id.ModuleId;
import dev.footbridge.content.id.QuestionId;
import dev.footbridge.content.selfcheck.Choose;
import dev.footbridge.content.selfcheck.Compute;
import dev.footbridge.content.selfcheck.Explain;
import dev.footbridge.content.selfcheck.Match;
import dev.footbridge.content.selfcheck.Order;
import dev.footbridge.content.selfcheck.Question;
import dev.footbridge.content.selfcheck.SelfCheck;
import dev.footbridge.content.selfcheck.Tolerance;
import dev.footbridge.progress.Review;
import dev.footbridge.progress.store.DataFolder;
import dev.footbridge.progress.store.ProgressFile;
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
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuizTest {

    private static final ModuleId VLLM = new ModuleId("vllm");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-09T18:04:00Z"), ZoneOffset.UTC);
    private static final DiagnosticId MEMORY = new DiagnosticId("gpu-memory");

    private static final Question CHOOSE = new Choose(
            new QuestionId("vllm-which"),
            MEMORY,
            "Which of them?",
            "memory-in-three-parts",
            List.of(
                    new Choose.Option("the right one", true, "It is right."),
                    new Choose.Option("a wrong one", false, "It is too small."),
                    new Choose.Option("another wrong one", false, "It is too large.")));
    private static final Question COMPUTE = new Compute(
            new QuestionId("vllm-how-much"),
            MEMORY,
            "How much is it?",
            "memory-in-three-parts",
            List.of(),
            List.of(),
            ((FormulaRead.Parsed) FormulaParser.parse("6 * 7")).formula(),
            "GiB",
            new Tolerance.Relative(0.02),
            "6 × 7 = {answer}.");
    private static final Question EXPLAIN = new Explain(
            new QuestionId("vllm-why"),
            MEMORY,
            "Why is it?",
            "memory-in-three-parts",
            List.of("the first point", "the second point"),
            "The model answer.");
    private static final Question ORDER = new Order(
            new QuestionId("vllm-order"),
            MEMORY,
            "In which order?",
            "memory-in-three-parts",
            List.of("first", "second", "third", "fourth"),
            "The reason of the order.");
    private static final Question MATCH = new Match(
            new QuestionId("vllm-match"),
            MEMORY,
            "Which to which?",
            "memory-in-three-parts",
            List.of(
                    new Match.Pair("one", "uno"),
                    new Match.Pair("two", "due"),
                    new Match.Pair("three", "tre"),
                    new Match.Pair("four", "quattro")),
            "The reason of the match.");

    @TempDir
    private Path folder;

    private record Said(int code, String out, String err) {}

    private Said quiz(Question question, String typed) {
        return quiz(List.of(question), typed, false, "--seed", "1");
    }

    private Said quiz(List<Question> questions, String typed, boolean interactive, String... options) {
        var shelf = Shelf.of(Map.of(), Map.of(VLLM, new SelfCheck(VLLM, questions)));
        return run(shelf, typed, interactive, options);
    }

    private Said run(Shelf shelf, String typed, boolean interactive, String... options) {
        var out = new StringWriter();
        var err = new StringWriter();
        var folders = new DataFolder(FileSystems.getDefault(), Map.of(DataFolder.VARIABLE, folder.toString()), _ -> "");
        var arguments = new ArrayList<>(List.of("quiz", "vllm"));
        arguments.addAll(List.of(options));
        var code = new Footbridge(
                        ((PackRead.Accepted) BundledBridge.read()).bridge(),
                        shelf,
                        interactive ? Talks.typed(typed) : Talks.piped(typed),
                        folders,
                        CLOCK,
                        _ -> 0,
                        _ -> 0)
                .line()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments.toArray(String[]::new));
        return new Said(code, out.toString(), err.toString());
    }

    private List<Review> reviews() {
        return new ProgressFile(folder.resolve(DataFolder.FILE), CLOCK)
                .open()
                .progress()
                .reviews()
                .values()
                .toList();
    }

    private List<String> grades() {
        return reviews().stream().map(review -> review.grade().word()).toList();
    }

    /// The letter under which a text was shown.
    private static String letter(Said said, String text) {
        return said.out()
                .lines()
                .filter(line -> line.matches("[a-e] " + text))
                .findFirst()
                .orElseThrow()
                .substring(0, 1);
    }

    @Test
    void judges_a_choice_and_explains_every_option() {
        var right = letter(quiz(CHOOSE, ""), "the right one");
        var wrong = letter(quiz(CHOOSE, ""), "a wrong one");

        assertThat(quiz(CHOOSE, right + "\n").out())
                .contains("Right.\n", "Right: It is right.", "Wrong: It is too small.", "Wrong: It is too large.");
        assertThat(quiz(CHOOSE, wrong + "\n").out()).contains("Not right.\n", "Right: It is right.");
        assertThat(grades()).containsExactly("good", "again");
    }

    @ParameterizedTest
    @CsvSource({
        "42 GiB,Right.,good",
        "'42,0',Right.,good",
        "44,Close,hard",
        "50,Not right.,again",
        "many,Not right.,again"
    })
    void judges_a_number_and_shows_the_solution(String typed, String verdict, String grade) {
        var said = quiz(COMPUTE, typed + "\n").out();

        assertThat(said).contains(verdict, "The answer is 42 GiB.", "6 × 7 = 42.");
        assertThat(grades()).containsExactly(grade);
    }

    @Test
    void asks_a_person_again_for_a_number() {
        var said = quiz(List.of(COMPUTE), "many\n42\n", true).out();

        assertThat(said).contains("No number can be read there.", "Right.");
        assertThat(grades()).containsExactly("good");
    }

    @ParameterizedTest
    @CsvSource({"1,again", "2,hard", "3,good", "4,easy", "easy,easy", "H,hard", "'',again"})
    void shows_the_model_answer_and_its_points_and_takes_the_learners_own_mark(String mark, String grade) {
        var said = quiz(EXPLAIN, "because\n" + mark + "\n").out();

        assertThat(said).containsSubsequence("Why is it?", "The model answer.", "the first point", "the second point");
        assertThat(grades()).containsExactly(grade);
    }

    @Test
    void asks_again_for_a_mark_that_is_none() {
        assertThat(quiz(EXPLAIN, "because\n7\n3\n").out()).contains("Write 1, 2, 3 or 4.");
        assertThat(grades()).containsExactly("good");
    }

    @Test
    void judges_an_order() {
        var shown = quiz(ORDER, "");
        var letters = List.of("first", "second", "third", "fourth").stream()
                .map(item -> letter(shown, item))
                .toList();

        assertThat(quiz(ORDER, String.join("", letters) + "\n").out()).contains("Right.", "The reason of the order.");
        assertThat(quiz(ORDER, letters.get(1) + letters.get(0) + letters.get(2) + letters.get(3) + "\n")
                        .out())
                .contains("Partly right.", "1. first");
        assertThat(quiz(ORDER, String.join("", letters.reversed()) + "\n").out())
                .contains("Not right.");
        assertThat(quiz(ORDER, letters.getFirst() + "\n").out()).contains("Not right.");
        assertThat(grades()).containsExactly("good", "hard", "again", "again");
    }

    @Test
    void judges_what_is_matched() {
        var shown = quiz(MATCH, "");
        var letters = List.of("uno", "due", "tre", "quattro").stream()
                .map(item -> letter(shown, item))
                .toList();

        assertThat(quiz(MATCH, String.join("", letters) + "\n").out()).contains("Right.", "The reason of the match.");
        assertThat(quiz(MATCH, letters.get(1) + letters.get(0) + letters.get(2) + letters.get(3) + "\n")
                        .out())
                .contains("Partly right.", "1. one: " + letters.get(0) + ", uno");
        assertThat(quiz(MATCH, letters.get(1) + letters.get(2) + letters.get(3) + letters.get(0) + "\n")
                        .out())
                .contains("Not right.");
        assertThat(grades()).containsExactly("good", "hard", "again");
    }

    @Test
    void saves_each_answer_with_its_time() {
        quiz(COMPUTE, "42\n");

        assertThat(reviews()).singleElement().satisfies(review -> {
            assertThat(review.question()).isEqualTo(COMPUTE.id());
            assertThat(review.at()).isEqualTo(CLOCK.instant());
        });
    }

    @Test
    void stops_where_the_input_ends_or_says_so_and_counts_only_what_was_answered() {
        var all = List.of(COMPUTE, CHOOSE, EXPLAIN);

        assertThat(quiz(all, "", false).out()).contains("0 of 3 questions answered");
        assertThat(quiz(all, "q\n", false).out()).contains("0 of 3 questions answered");
        assertThat(quiz(all, "\n\n\n", false, "--questions", "1").out()).contains("1 of 1 questions answered");
        assertThat(reviews()).hasSize(1);
    }

    @Test
    void says_honestly_how_it_went_beside_the_learners_rating_and_what_to_read_again() {
        var shelf = BundledBridge.shelf();
        run(shelf, "", false);
        new Footbridge(
                        ((PackRead.Accepted) BundledBridge.read()).bridge(),
                        shelf,
                        Talks.piped(""),
                        new DataFolder(
                                FileSystems.getDefault(), Map.of(DataFolder.VARIABLE, folder.toString()), _ -> ""),
                        CLOCK,
                        _ -> 0,
                        _ -> 0)
                .line()
                .setOut(new PrintWriter(new StringWriter()))
                .execute("rate", "gpu-memory", "yes");

        var said = run(shelf, "\n".repeat(40), false, "--seed", "5");

        assertThat(said.code()).isZero();
        assertThat(said.out())
                .containsPattern("18 of 18 questions answered: 0 right, 0 partly right, 18 wrong\\.")
                .containsPattern("GPU memory: 0 of \\d right; you rated yes, your answers say not yet\\.")
                .containsPattern("Latency anatomy: 0 of \\d right; your answers say not yet\\.")
                .contains("To read again (footbridge study vllm):");
        var headings = shelf.guide(VLLM).orElseThrow().headings();
        assertThat(said.out()
                        .substring(said.out().indexOf("To read again"))
                        .lines()
                        .filter(line -> line.startsWith("  - ")))
                .isNotEmpty()
                .allMatch(line ->
                        headings.stream().anyMatch(heading -> heading.text().equals(line.substring(4))));
    }

    @Test
    void asks_the_same_with_the_same_seed() {
        var shelf = BundledBridge.shelf();

        assertThat(run(shelf, "", false, "--seed", "7").out())
                .isEqualTo(run(shelf, "", false, "--seed", "7").out())
                .isNotEqualTo(run(shelf, "", false, "--seed", "8").out());
    }

    @Test
    void says_which_command_line_is_wrong() {
        assertThat(quiz(List.of(COMPUTE), "", false, "--questions", "0").code()).isEqualTo(2);
        assertThat(quiz(List.of(COMPUTE), "", false, "--seed", "x").code()).isEqualTo(2);
    }

    @Test
    void says_that_there_are_no_questions() {
        var said = run(Shelf.of(Map.of(), Map.of()), "", false);

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err()).isEqualTo("There are no questions on vllm in this bridge.\n");
    }

    @Test
    void says_that_an_answer_could_not_be_saved_and_goes_on() throws IOException {
        Files.writeString(folder.resolve(DataFolder.FILE), "{\"schema\": 9}");

        var said = quiz(List.of(COMPUTE, CHOOSE), "42\n\n", false);

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err()).contains("Not saved: ");
        assertThat(said.out()).contains("2 of 2 questions answered");
    }
}
