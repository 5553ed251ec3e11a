package dev.footbridge.app.command;

import dev.footbridge.progress.Change;
import dev.footbridge.progress.Journal;
import dev.footbridge.progress.StudySession;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Notes time that was spent on a module.
@Command(name = "log", mixinStandardHelpOptions = true)
final class LogCommand implements Callable<Integer> {

    private final Supplier<Desk> desk;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "MODULE", descriptionKey = "cli.parameter.module")
    private String module = "";

    @Parameters(index = "1", paramLabel = "LENGTH", descriptionKey = "cli.parameter.length")
    private String length = "";

    @Option(names = "--on", paramLabel = "DATE", descriptionKey = "cli.option.on")
    private String on = "today";

    @Option(names = "--note", paramLabel = "TEXT", descriptionKey = "cli.option.session-note")
    private String note = "";

    LogCommand(Supplier<Desk> desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        var at = desk.get();
        var typed = new Typed(spec.commandLine(), at.clock());
        var session = new StudySession(
                at.module(module), typed.pastDay(on), Optional.empty(), typed.length(length), note.strip());
        return at.makeAndSay(List.of(new Change.Add<>(Journal.SESSIONS, session)));
    }
}
