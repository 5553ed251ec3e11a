package dev.footbridge.app.command;

import dev.footbridge.app.terminal.Page;
import dev.footbridge.app.terminal.Terminal;
import dev.footbridge.content.document.DocumentReader;
import dev.footbridge.content.selfcheck.Choose;
import dev.footbridge.content.selfcheck.Compute;
import dev.footbridge.content.selfcheck.Explain;
import dev.footbridge.content.selfcheck.Judgement;
import dev.footbridge.content.selfcheck.Match;
import dev.footbridge.content.selfcheck.Order;
import dev.footbridge.content.selfcheck.Posed;
import dev.footbridge.content.selfcheck.Question;
import dev.footbridge.message.Messages;
import dev.footbridge.progress.Grade;
import dev.footbridge.review.Score;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Asks questions on a terminal, or of whatever is on standard input: one line an answer, but two for an explanation.
///
/// An empty line says *I do not know*. The end of the input, and a line `q`, say that it is enough.
final class Asking {

    private static final String ENOUGH = "q";

    private final BufferedReader in;
    private final PrintWriter out;
    private final Terminal terminal;
    private final LinkNames names;
    private final RandomGenerator random;

    /// @param score what the answer is worth
    /// @param grade how well it was recalled: what the score says, or what the learner says of an explanation
    record Answered(Score score, Grade grade) {
        static Answered of(Score score) {
            return new Answered(score, score.grade());
        }
    }

    Asking(BufferedReader in, PrintWriter out, Terminal terminal, LinkNames names, RandomGenerator random) {
        this.in = in;
        this.out = out;
        this.terminal = terminal;
        this.names = names;
        this.random = random;
    }

    /// Asks, judges and explains; empty where the learner has had enough.
    Optional<Answered> ask(Question question) {
        return switch (question) {
            case Choose choose -> choose(choose);
            case Compute compute -> compute(compute.pose(random));
            case Explain explain -> explain(explain);
            case Match match -> match(match);
            case Order order -> order(order);
        };
    }

    private Optional<Answered> choose(Choose question) {
        show(question.ask());
        say("");
        var shuffled = shuffled(question.options().size());
        for (var i = 0; i < shuffled.size(); i++) {
            item(letter(i), question.options().get(shuffled.get(i)).text());
        }
        var several = question.right().size() > 1;
        var answer = line(several ? Messages.text("quiz.choose-several") : Messages.text("quiz.choose-one"));
        return answer.map(typed -> {
            var chosen = Letters.read(typed, shuffled.size()).stream()
                    .map(shuffled::get)
                    .collect(Collectors.toSet());
            var score = Score.of(question, chosen);
            say(verdict(score));
            for (var i = 0; i < shuffled.size(); i++) {
                var option = question.options().get(shuffled.get(i));
                var said = option.right() ? Messages.text("quiz.option-right") : Messages.text("quiz.option-wrong");
                item(letter(i), "**" + said + "** " + option.why());
            }
            return Answered.of(score);
        });
    }

    private Optional<Answered> compute(Posed posed) {
        show(posed.ask());
        var unit = posed.question().unit();
        var prompt = unit.isEmpty() ? Messages.text("quiz.number") : Messages.text("quiz.number-in", unit);
        while (true) {
            var typed = line(prompt);
            if (typed.isEmpty()) {
                return Optional.empty();
            }
            var judged = typed.get().isBlank() ? Optional.of(Score.WRONG) : Score.of(posed.judge(typed.get()));
            if (judged.isEmpty() && terminal.isInteractive()) {
                say(Messages.text("quiz.no-number"));
                continue;
            }
            var score = judged.orElse(Score.WRONG);
            say(posed.judge(typed.get()) instanceof Judgement.Close ? Messages.text("quiz.close") : verdict(score));
            say(Messages.text("quiz.answer", posed.answerText()));
            show(posed.worked());
            return Optional.of(Answered.of(score));
        }
    }

    private Optional<Answered> explain(Explain question) {
        show(question.ask());
        var own = line(Messages.text("quiz.explain"));
        if (own.isEmpty()) {
            return Optional.empty();
        }
        show(question.answer());
        say("");
        say(Messages.text("quiz.points"));
        question.points().forEach(point -> item("•", point));
        while (true) {
            var typed = line(Messages.text("quiz.mark"));
            if (typed.isEmpty()) {
                return Optional.empty();
            }
            var mark = SelfMark.of(typed.get());
            if (mark.isPresent()) {
                return mark;
            }
            say(Messages.text("quiz.no-mark"));
        }
    }

    private Optional<Answered> order(Order question) {
        show(question.ask());
        say("");
        var shuffled = shuffled(question.items().size());
        for (var i = 0; i < shuffled.size(); i++) {
            item(letter(i), question.items().get(shuffled.get(i)));
        }
        return line(Messages.text("quiz.order")).map(typed -> {
            var ordered = Letters.read(typed, shuffled.size()).stream()
                    .map(place -> question.items().get(shuffled.get(place)))
                    .toList();
            var score = ordered.size() == shuffled.size() ? Score.of(question, ordered) : Score.WRONG;
            say(verdict(score));
            for (var i = 0; i < question.items().size(); i++) {
                item(i + 1 + ".", question.items().get(i));
            }
            show(question.why());
            return Answered.of(score);
        });
    }

    private Optional<Answered> match(Match question) {
        show(question.ask());
        say("");
        var pairs = question.pairs();
        var shuffled = shuffled(pairs.size());
        for (var i = 0; i < pairs.size(); i++) {
            item(i + 1 + ".", pairs.get(i).left());
        }
        say("");
        for (var i = 0; i < pairs.size(); i++) {
            item(letter(i), pairs.get(shuffled.get(i)).right());
        }
        return line(Messages.text("quiz.match")).map(typed -> {
            var letters = Letters.read(typed, pairs.size());
            var matched = new LinkedHashMap<String, String>();
            for (var i = 0; i < Math.min(letters.size(), pairs.size()); i++) {
                matched.put(
                        pairs.get(i).left(),
                        pairs.get(shuffled.get(letters.get(i))).right());
            }
            var score = Score.of(question, matched);
            say(verdict(score));
            for (var i = 0; i < pairs.size(); i++) {
                var fit = letter(shuffled.indexOf(i));
                item(
                        i + 1 + ".",
                        Messages.text(
                                "quiz.pair",
                                pairs.get(i).left(),
                                fit,
                                pairs.get(i).right()));
            }
            show(question.why());
            return Answered.of(score);
        });
    }

    private static String verdict(Score score) {
        return switch (score) {
            case RIGHT -> Messages.text("quiz.right");
            case PARTLY -> Messages.text("quiz.partly");
            case WRONG -> Messages.text("quiz.wrong");
        };
    }

    private List<Integer> shuffled(int size) {
        var places = IntStream.range(0, size).boxed().collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(places, random);
        return places;
    }

    private static String letter(int place) {
        return Character.toString('a' + place);
    }

    private void item(String marker, String markdown) {
        var page = page(markdown, marker.length() + 1);
        out.print(marker + " " + page.replaceAll("\n(?=.)", "\n" + " ".repeat(marker.length() + 1)));
    }

    private void show(String markdown) {
        out.println();
        out.print(page(markdown, 0));
    }

    private String page(String markdown, int indent) {
        var narrower = new Terminal(terminal.isInteractive(), terminal.columns() - indent, terminal.isStyled());
        return Page.of(DocumentReader.read(markdown, names::isKnown), names, narrower);
    }

    private void say(String words) {
        out.println(words);
    }

    /// What is answered; empty where it is enough.
    Optional<String> line(String prompt) {
        out.println();
        out.print(prompt + " ");
        out.flush();
        try {
            var typed = in.readLine();
            if (!terminal.isInteractive()) {
                out.println();
            }
            return Optional.ofNullable(typed).map(String::strip).filter(it -> !it.equalsIgnoreCase(ENOUGH));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
