package dev.footbridge.app.command;

import dev.footbridge.content.Shelf;
import dev.footbridge.message.Messages;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Asks the questions of a module, in an order and with numbers drawn anew unless a seed is given.
@Command(name = "quiz", mixinStandardHelpOptions = true)
final class QuizCommand implements Callable<Integer> {

    private static final int MOST_SEEDS = 1_000_000;

    private final Supplier<Desk> desk;
    private final Shelf shelf;
    private final Talk talk;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "MODULE", descriptionKey = "cli.parameter.module")
    private String module = "";

    @Option(names = "--questions", paramLabel = "N", descriptionKey = "cli.option.questions")
    private Optional<Integer> most = Optional.empty();

    @Option(names = "--seed", paramLabel = "N", descriptionKey = "cli.option.seed")
    private Optional<Long> seed = Optional.empty();

    QuizCommand(Supplier<Desk> desk, Shelf shelf, Talk talk) {
        this.desk = desk;
        this.shelf = shelf;
        this.talk = talk;
    }

    @Override
    public Integer call() {
        if (most.filter(number -> number < 1).isPresent()) {
            throw new ParameterException(spec.commandLine(), Messages.text("cli.no-questions-asked"));
        }
        var at = desk.get();
        var id = at.module(module);
        var check = shelf.selfCheck(id);
        if (check.isEmpty()) {
            spec.commandLine().getErr().println(Messages.text("cli.no-self-check", module));
            return ExitCode.SOFTWARE;
        }
        var drawn = seed.orElseGet(() -> (long) new SecureRandom().nextInt(MOST_SEEDS));
        at.out().println(Messages.text("quiz.begin", String.valueOf(drawn)));
        var random = new SplittableRandom(drawn);
        var questions = new ArrayList<>(check.get().questions());
        Collections.shuffle(questions, random);
        var names = new LinkNames(at.standing().bridge(), shelf, id);
        var asking = new Asking(talk.in(), at.out(), talk.terminal(), names, random);
        return new Quiz(at, asking, names, id)
                .run(questions.subList(0, Math.min(questions.size(), most.orElse(questions.size()))));
    }
}
