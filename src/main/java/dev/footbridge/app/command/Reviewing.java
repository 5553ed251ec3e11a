package dev.footbridge.app.command;

import dev.footbridge.content.Module;
import dev.footbridge.content.Shelf;
import dev.footbridge.content.id.QuestionId;
import dev.footbridge.content.selfcheck.Explain;
import dev.footbridge.content.selfcheck.Question;
import dev.footbridge.message.Messages;
import dev.footbridge.message.Text;
import dev.footbridge.progress.Change;
import dev.footbridge.progress.EntryId;
import dev.footbridge.progress.Grade;
import dev.footbridge.progress.Journal;
import dev.footbridge.progress.Review;
import dev.footbridge.review.Due;
import dev.footbridge.review.Queue;
import dev.footbridge.ui.kit.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine.ExitCode;

/// A sitting of reviews in the terminal. Each grade is saved as soon as it is given, so that it can be stopped at any
/// question; a line `u` takes the one before back and asks for it anew.
final class Reviewing {

    private static final String UNDO = "u";

    private final Desk desk;
    private final Asking asking;
    private final Shelf shelf;
    private final List<Given> given = new ArrayList<>();
    private int code = ExitCode.OK;

    private record Given(QuestionId question, EntryId entry, Grade grade) {}

    Reviewing(Desk desk, Asking asking, Shelf shelf) {
        this.desk = desk;
        this.asking = asking;
        this.shelf = shelf;
    }

    /// Asks what is due, the most endangered first.
    ///
    /// @param limit how many questions at most; without it as many as today has time for
    /// @return the command's exit code: 1 where a grade could not be saved
    int run(OptionalInt limit) {
        var asked = new HashSet<QuestionId>();
        var due = queue();
        var most = Math.min(limit.orElse(due.today().size()), due.all().size());
        if (most == 0) {
            say(Messages.text("cli.review-none", due.waiting().size()));
            sayNext(due);
            return code;
        }
        say(Messages.text("cli.review-begin", most, due.all().size()));
        for (var next = next(asked); next.isPresent() && asked.size() < most; next = next(asked)) {
            asked.add(next.get());
            var question = shelf.question(next.get()).orElseThrow();
            title(question, asked.size(), most);
            var answered = asking.ask(question);
            if (answered.isEmpty() || !grade(question, answered.get().grade())) {
                break;
            }
        }
        end();
        return code;
    }

    private Queue queue() {
        return Queue.of(desk.standing().schedule(), id -> shelf.question(id).isPresent(), desk.clock(), Queue.A_DAY);
    }

    private Optional<QuestionId> next(Set<QuestionId> asked) {
        return queue().all().stream()
                .map(Due::question)
                .filter(id -> !asked.contains(id))
                .findFirst();
    }

    /// @return whether the learner goes on
    private boolean grade(Question question, Grade suggested) {
        // an explanation was graded by the one who gave it
        var grade = question instanceof Explain ? Optional.of(suggested) : ask(question.id(), suggested);
        grade.ifPresent(it -> save(question.id(), it));
        return grade.isPresent();
    }

    private Optional<Grade> ask(QuestionId question, Grade suggested) {
        while (true) {
            var typed = asking.line(prompt(question, suggested));
            if (typed.isEmpty()) {
                return Optional.empty();
            }
            if (typed.get().isEmpty()) {
                return Optional.of(suggested);
            }
            if (typed.get().equalsIgnoreCase(UNDO)) {
                if (!undo()) {
                    return Optional.empty();
                }
                continue;
            }
            var mark = SelfMark.of(typed.get());
            if (mark.isPresent()) {
                return Optional.of(mark.get().grade());
            }
            say(Messages.text("cli.review-no-grade"));
        }
    }

    /// Takes the last grade back and asks for it anew.
    ///
    /// @return whether the learner goes on
    private boolean undo() {
        if (given.isEmpty()) {
            say(Messages.text("cli.review-no-undo"));
            return true;
        }
        var last = given.removeLast();
        code = Math.max(code, desk.make(List.of(new Change.Delete<>(Journal.REVIEWS, last.entry()))));
        say(Messages.text("cli.review-undone", last.question().value()));
        var grade = ask(last.question(), last.grade());
        grade.ifPresent(it -> save(last.question(), it));
        return grade.isPresent();
    }

    private String prompt(QuestionId question, Grade suggested) {
        var schedule = desk.standing().schedule();
        var now = desk.clock().instant();
        var card = schedule.card(question, now);
        var grades = Stream.of(Grade.values())
                .map(grade -> Messages.text(
                        "cli.review-grade",
                        grade.number(),
                        lower(grade),
                        Text.interval(schedule.scheduler()
                                .after(card, question, grade, now)
                                .interval())))
                .toList();
        return Messages.text("cli.review-prompt", String.join("  ", grades), lower(suggested));
    }

    private void save(QuestionId question, Grade grade) {
        var review = new Review(question, desk.clock().instant(), grade);
        code = Math.max(code, desk.make(List.of(new Change.Add<>(Journal.REVIEWS, review))));
        var entry = desk.standing().progress().reviews().all().lastEntry().getKey();
        given.add(new Given(question, entry, grade));
    }

    private void title(Question question, int number, int of) {
        var module = desk.standing().bridge().moduleOf(question.id()).map(Module::title);
        say("");
        say(Messages.text("quiz.question", number, of, module.orElse("")));
    }

    private void end() {
        var left = queue();
        say("");
        say(Messages.text("cli.review-end", given.size(), left.all().size()));
        sayNext(left);
    }

    private void sayNext(Queue queue) {
        if (queue.all().isEmpty()) {
            var zone = desk.clock().getZone();
            var today = LocalDate.now(desk.clock());
            queue.next()
                    .ifPresent(next ->
                            say(Messages.text("cli.review-next", Text.day(next, today, zone), Text.clock(next, zone))));
        }
        desk.out().flush();
    }

    private void say(String words) {
        desk.out().println(words);
    }

    private static String lower(Grade grade) {
        return Words.of(grade).toLowerCase(Locale.ENGLISH);
    }
}
