package dev.footbridge.app.command;

import dev.footbridge.message.Messages;
import dev.footbridge.progress.Difference;
import dev.footbridge.progress.store.BackupRead;
import dev.footbridge.ui.kit.BackupShelf;
import dev.footbridge.ui.kit.BackupWords;
import dev.footbridge.ui.kit.DifferenceWords;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Goes back to a backup, once the learner has seen what that changes and said yes.
@Command(name = "restore", mixinStandardHelpOptions = true)
final class RestoreCommand implements Callable<Integer> {

    private final Supplier<Desk> desk;
    private final Talk talk;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "NAME", descriptionKey = "cli.parameter.backup")
    private String name = "";

    @Option(names = "--yes", descriptionKey = "cli.option.yes")
    private boolean yes;

    @Option(names = "--dry-run", descriptionKey = "cli.option.dry-run")
    private boolean dryRun;

    RestoreCommand(Supplier<Desk> desk, Talk talk) {
        this.desk = desk;
        this.talk = talk;
    }

    @Override
    public Integer call() {
        var at = desk.get();
        return switch (at.backup(name)) {
            case BackupRead.Unreadable(var _, var why) -> {
                spec.commandLine().getErr().println(Messages.text("history.unreadable-why", why));
                yield ExitCode.SOFTWARE;
            }
            case BackupRead.Whole backup -> restore(at, backup);
        };
    }

    private int restore(Desk at, BackupRead.Whole backup) {
        var difference = BackupShelf.difference(at.progress(), backup);
        show(at, backup, difference);
        if (difference.isNone() || dryRun || !isWanted()) {
            return ExitCode.OK;
        }
        var code = at.restore(backup);
        if (code == ExitCode.OK) {
            at.out().println(Messages.text("cli.restored"));
        }
        return code;
    }

    private void show(Desk at, BackupRead.Whole backup, Difference difference) {
        var out = at.out();
        out.println(BackupWords.made(backup.backup(), at.clock()) + ". "
                + BackupWords.of(backup.backup().occasion()));
        if (difference.isNone()) {
            out.println(Messages.text("history.same-why"));
        } else {
            out.println(Messages.text("history.differs", difference.size()));
            out.println(Messages.text("history.keeps"));
        }
        for (var group : new DifferenceWords(at.standing().bridge(), at.clock()).of(difference)) {
            out.println();
            out.println(group.title());
            group.lines().forEach(line -> out.println("  " + line));
        }
        out.flush();
    }

    private boolean isWanted() {
        return yes
                || talk.isYes(
                                Messages.text("cli.restore-question"),
                                spec.commandLine().getOut())
                        .orElseThrow(
                                () -> new ParameterException(spec.commandLine(), Messages.text("cli.restore-unasked")));
    }
}
