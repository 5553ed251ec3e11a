package dev.footbridge.app.command;

import dev.footbridge.progress.Change;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Writes a note on a module, a step, a gap or a diagnostic, or shows it. What is there stays above what is added.
@Command(name = "note", mixinStandardHelpOptions = true)
final class NoteCommand implements Callable<Integer> {

    private final Supplier<Desk> desk;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "ID", descriptionKey = "cli.parameter.note-on")
    private String on = "";

    @Parameters(index = "1", arity = "0..1", paramLabel = "TEXT", descriptionKey = "cli.parameter.note-text")
    private Optional<String> text = Optional.empty();

    @Option(names = "--replace", descriptionKey = "cli.option.replace")
    private boolean isReplaced;

    NoteCommand(Supplier<Desk> desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        var at = desk.get();
        var id = at.noteId(on);
        var before = at.progress().notes(id).stripTrailing();
        if (text.isEmpty()) {
            if (!before.isEmpty()) {
                at.out().println(before);
            }
            return ExitCode.OK;
        }
        var typed = new Typed(spec.commandLine(), at.clock());
        var added = isReplaced ? text.get().strip() : typed.words("TEXT", text.get());
        var whole = isReplaced || before.isEmpty() ? added : before + "\n\n" + added;
        return at.makeAndSay(List.of(new Change.TakeNotes(id, whole)));
    }
}
