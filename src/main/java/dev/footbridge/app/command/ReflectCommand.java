package dev.footbridge.app.command;

import dev.footbridge.message.Messages;
import dev.footbridge.progress.Change;
import dev.footbridge.progress.Journal;
import dev.footbridge.progress.Reflection;
import dev.footbridge.progress.Setting;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Notes that an anti-pattern was caught.
@Command(name = "reflect", mixinStandardHelpOptions = true)
final class ReflectCommand implements Callable<Integer> {

    private final Supplier<Desk> desk;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "ANTIPATTERN", descriptionKey = "cli.parameter.anti-pattern")
    private String antiPattern = "";

    @Option(names = "--what", required = true, paramLabel = "TEXT", descriptionKey = "cli.option.what")
    private String what = "";

    @Option(names = "--cost", paramLabel = "TEXT", descriptionKey = "cli.option.cost")
    private String cost = "";

    @Option(names = "--instead", paramLabel = "TEXT", descriptionKey = "cli.option.instead")
    private String instead = "";

    @Option(names = "--strength", paramLabel = "1-5", descriptionKey = "cli.option.strength")
    private Optional<Integer> strength = Optional.empty();

    @Option(names = "--where", paramLabel = "work|lab|past-project", descriptionKey = "cli.option.where")
    private Optional<String> where = Optional.empty();

    @Option(names = "--module", paramLabel = "MODULE", descriptionKey = "cli.option.reflection-module")
    private Optional<String> module = Optional.empty();

    @Option(names = "--on", paramLabel = "DATE", descriptionKey = "cli.option.on")
    private String on = "today";

    @Option(names = "--private", descriptionKey = "cli.option.private")
    private boolean isPrivate;

    ReflectCommand(Supplier<Desk> desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        var at = desk.get();
        var typed = new Typed(spec.commandLine(), at.clock());
        if (strength.filter(it -> !Reflection.isStrength(it)).isPresent()) {
            throw typed.wrong(Messages.text("cli.no-strength", strength.get()));
        }
        var reflection = new Reflection(
                at.antiPattern(antiPattern),
                typed.pastDay(on),
                typed.words("--what", what),
                cost.strip(),
                instead.strip(),
                strength.map(OptionalInt::of).orElse(OptionalInt.empty()),
                where.map(word -> at.word(word, List.of(Setting.values()), Setting::word)),
                module.map(at::module),
                !isPrivate);
        return at.makeAndSay(List.of(new Change.Add<>(Journal.REFLECTIONS, reflection)));
    }
}
