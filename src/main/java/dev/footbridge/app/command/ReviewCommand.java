package dev.footbridge.app.command;

import dev.footbridge.content.Shelf;
import dev.footbridge.message.Messages;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Asks the questions that are due.
@Command(name = "review", mixinStandardHelpOptions = true)
final class ReviewCommand implements Callable<Integer> {

    private final Supplier<Desk> desk;
    private final Shelf shelf;
    private final Talk talk;

    @Spec
    private CommandSpec spec;

    @Option(names = "--limit", paramLabel = "N", descriptionKey = "cli.option.limit")
    private Optional<Integer> limit = Optional.empty();

    ReviewCommand(Supplier<Desk> desk, Shelf shelf, Talk talk) {
        this.desk = desk;
        this.shelf = shelf;
        this.talk = talk;
    }

    @Override
    public Integer call() {
        if (limit.filter(number -> number < 1).isPresent()) {
            throw new ParameterException(spec.commandLine(), Messages.text("cli.no-questions-asked"));
        }
        var at = desk.get();
        var bridge = at.standing().bridge();
        var names = new LinkNames(bridge, shelf, bridge.first());
        var random = new SplittableRandom(new SecureRandom().nextLong());
        var asking = new Asking(talk.in(), at.out(), talk.terminal(), names, random);
        return new Reviewing(at, asking, shelf).run(limit.map(OptionalInt::of).orElse(OptionalInt.empty()));
    }
}
