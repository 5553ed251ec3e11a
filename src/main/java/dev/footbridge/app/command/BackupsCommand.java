package dev.footbridge.app.command;

import dev.footbridge.message.Messages;
import dev.footbridge.progress.Tally;
import dev.footbridge.progress.store.Backup;
import dev.footbridge.progress.store.BackupList;
import dev.footbridge.progress.store.BackupRead;
import dev.footbridge.progress.store.Backups;
import dev.footbridge.ui.kit.BackupWords;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Lists the backups: the name to restore each by, when and why it was made, and what it held.
@Command(name = "backups", mixinStandardHelpOptions = true)
final class BackupsCommand implements Callable<Integer> {

    private final Supplier<Backups> backups;
    private final Clock clock;

    @Spec
    private CommandSpec spec;

    @Option(names = "--json", descriptionKey = "cli.option.json")
    private boolean json;

    BackupsCommand(Supplier<Backups> backups, Clock clock) {
        this.backups = backups;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        var shelf = backups.get();
        return switch (shelf.list()) {
            case BackupList.OutOfReach(var why) -> {
                spec.commandLine().getErr().println(Messages.text("history.out-of-reach", why));
                yield ExitCode.SOFTWARE;
            }
            case BackupList.Listed(var all) -> {
                var out = spec.commandLine().getOut();
                if (json) {
                    BackupsJson.write(all.stream().map(shelf::read).toList(), out);
                } else {
                    table(all, shelf, out);
                }
                yield ExitCode.OK;
            }
        };
    }

    private void table(List<Backup> all, Backups shelf, PrintWriter out) {
        if (all.isEmpty()) {
            out.println(Messages.text("history.empty") + ". " + Messages.text("history.empty-why"));
        }
        for (var backup : all) {
            out.printf("%-36s %-20s %s%n", backup.name(), BackupWords.made(backup, clock), held(shelf.read(backup)));
            out.println("    " + BackupWords.of(backup.occasion()));
        }
        out.flush();
    }

    private static String held(BackupRead read) {
        return switch (read) {
            case BackupRead.Whole(var _, var progress) -> BackupWords.of(Tally.of(progress));
            case BackupRead.Unreadable(var _, var why) -> Messages.text("history.unreadable") + ": " + why;
        };
    }
}
