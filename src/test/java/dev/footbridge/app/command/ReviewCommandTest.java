package dev.footbridge.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.app.terminal.Pager;
import dev.footbridge.app.terminal.Terminal;
import dev.footbridge.content.BundledBridge;
import dev.footbridge.content.PackRead;
import dev.footbridge.content.selfcheck.Question;
import dev.footbridge.progress.Change;
import dev.footbridge.progress.Grade;
import dev.footbridge.progress.Journal;
import dev.footbridge.progress.Progress;
import dev.footbridge.progress.Replica;
import dev.footbridge.progress.Review;
import dev.footbridge.progress.store.DataFolder;
import dev.footbridge.progress.store.ProgressFile;
import dev.footbridge.ui.Questions;
import java.io.BufferedReader;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `footbridge review` and `footbridge export anki`, answered as a pipe answers.
class ReviewCommandTest {

    private static final Instant NOW = Instant.parse("2026-03-09T18:04:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private record Said(int code, String out, String err) {}

    @Test
    void asksWhatIsDueAndSavesEachGrade() {
        met(Questions.COMPUTE, Questions.EXPLAIN);

        // the number, its grade by Enter; then an explanation and its own mark
        var said = answering("24\n\nThe step is shared.\n2\n", "review");

        assertThat(said.code()).isZero();
        assertThat(said.out())
                .contains("2 questions to review, of 2 that are due.")
                .contains("1 again (10 min)")
                .contains("Enter for good:")
                .contains("2 questions reviewed. Nothing is left that is due.");
        assertThat(today().stream().map(Review::grade)).containsExactlyInAnyOrder(Grade.GOOD, Grade.HARD);
    }

    @Test
    void theEndOfTheInputStopsAndKeepsWhatWasGiven() {
        met(Questions.COMPUTE, Questions.ORDER);

        var said = answering("24\n4\n", "review");

        assertThat(said.code()).isZero();
        assertThat(said.out()).contains("1 question reviewed. 1 more is due.");
        assertThat(today()).hasSize(1);
    }

    @Test
    void theLastGradeIsTakenBackAndGivenAnew() {
        met(Questions.COMPUTE, Questions.MATCH);

        var said = answering("24\n1\nabc\nu\n3\n2\n", "review");

        assertThat(said.out()).contains("is taken back. Give it anew.");
        assertThat(today().stream().map(Review::grade)).containsExactly(Grade.GOOD, Grade.HARD);
    }

    @Test
    void noMoreThanTheLimitAreAsked() {
        met(Questions.COMPUTE, Questions.ORDER, Questions.MATCH);

        var said = answering("\n\n\n\n\n\n", "review", "--limit", "2");

        assertThat(said.out()).contains("2 questions reviewed. 1 more is due.");
        assertThat(today()).hasSize(2);
        assertThat(answering("", "review", "--limit", "0").code()).isEqualTo(2);
    }

    @Test
    void saysWhenTheNextComesBackWhereNothingIsDue() {
        assertThat(answering("", "review").out()).contains("Nothing is due.");

        met(Questions.COMPUTE);
        answering("24\n4\n", "review");
        assertThat(answering("", "review").out()).containsPattern("Nothing is due\\.\\s+The next one comes back on \\d");
    }

    @Test
    void exportsForAnkiAndSaysHowMany() {
        var file = folder.resolve("anki.txt");

        var said = answering("", "export", "anki", "-o", file.toString());
        assertThat(said.code()).isZero();
        assertThat(said.out()).contains("5 questions in");
        assertThat(file).content().startsWith("#separator:tab\n").contains("footbridge-vllm-match");

        assertThat(answering("", "export", "anki", "-o", file.toString(), "mlops").out()).contains("No questions in");
        assertThat(answering("", "export", "anky", "-o", file.toString()).err()).contains("Did you mean anki?");
        assertThat(answering("", "export", "anki").code()).isEqualTo(2);
        assertThat(answering("", "export", "anki", "-o", folder.resolve("no/a.txt").toString()).code())
                .isEqualTo(1);
    }

    /// Three weeks ago, each by a grade that keeps it for days.
    private void met(Question... questions) {
        var progress = Progress.NONE;
        var then = NOW.minus(Duration.ofDays(21));
        for (var question : questions) {
            var change = new Change.Add<>(Journal.REVIEWS, new Review(question.id(), then, Grade.EASY));
            progress = change.on(progress, then, progress.latest().next(then, new Replica("earlier")));
        }
        var file = file();
        file.open();
        file.save(progress);
    }

    private List<Review> today() {
        return file().open().progress().reviews().values()
                .filter(review -> review.at().equals(NOW))
                .toList();
    }

    private ProgressFile file() {
        return new ProgressFile(folder.resolve(DataFolder.FILE), CLOCK);
    }

    private Said answering(String typed, String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        var folders = new DataFolder(FileSystems.getDefault(), Map.of(DataFolder.VARIABLE, folder.toString()), _ -> "");
        var code = new Footbridge(
                        ((PackRead.Accepted) BundledBridge.read()).bridge(),
                        Questions.shelf(),
                        new Talk(
                                () -> new Terminal(false, 80, false),
                                new Pager(Map.of()),
                                new BufferedReader(new StringReader(typed))),
                        folders,
                        CLOCK,
                        _ -> 0,
                        _ -> 0)
                .line()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
        return new Said(code, out.toString(), err.toString());
    }
}
