package dev.footbridge.app.command;

import dev.footbridge.content.Shelf;
import dev.footbridge.message.Messages;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Shows a module's guide: paged on a terminal, plain into a pipe.
@Command(name = "study", mixinStandardHelpOptions = true)
final class StudyCommand implements Callable<Integer> {

    private final Supplier<Desk> desk;
    private final Shelf shelf;
    private final Talk talk;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "MODULE", descriptionKey = "cli.parameter.module")
    private String module = "";

    StudyCommand(Supplier<Desk> desk, Shelf shelf, Talk talk) {
        this.desk = desk;
        this.shelf = shelf;
        this.talk = talk;
    }

    @Override
    public Integer call() {
        var at = desk.get();
        var id = at.module(module);
        var guide = shelf.guide(id);
        if (guide.isEmpty()) {
            spec.commandLine().getErr().println(Messages.text("cli.no-guide", module));
            return ExitCode.SOFTWARE;
        }
        var terminal = talk.terminal();
        var names = new LinkNames(at.standing().bridge(), shelf, id);
        talk.pager().show(GuidePage.of(guide.get(), names, terminal), terminal, at.out());
        return ExitCode.OK;
    }
}
