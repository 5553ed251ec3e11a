package dev.footbridge.app.command;

import dev.footbridge.content.Shelf;
import dev.footbridge.export.AnkiText;
import dev.footbridge.export.PlanCalendar;
import dev.footbridge.message.Messages;
import dev.footbridge.plan.Outlook;
import dev.footbridge.progress.store.ExportFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Writes a file that another program imports: for Anki the questions of some modules or of all, for a calendar the
/// plan.
@Command(name = "export", mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {

    private static final String ANKI = "anki";
    private static final String CALENDAR = "calendar";

    private final Supplier<Desk> desk;
    private final Shelf shelf;
    private final Supplier<ExportFile> writer;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = ANKI + "|" + CALENDAR, index = "0", descriptionKey = "cli.parameter.format")
    private String format = "";

    @Parameters(paramLabel = "MODULE", index = "1..*", descriptionKey = "cli.parameter.modules")
    private List<String> modules = List.of();

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE",
            descriptionKey = "cli.option.output")
    private Path file = Path.of("");

    /// @param writer writes anywhere but over the learner's progress file
    ExportCommand(Supplier<Desk> desk, Shelf shelf, Supplier<ExportFile> writer) {
        this.desk = desk;
        this.shelf = shelf;
        this.writer = writer;
    }

    @Override
    public Integer call() {
        var at = desk.get();
        return at.word(format, List.of(ANKI, CALENDAR), Function.identity()).equals(ANKI) ? anki(at) : calendar(at);
    }

    private int calendar(Desk at) {
        if (!modules.isEmpty()) {
            throw new ParameterException(spec.commandLine(), Messages.text("cli.calendar-of-all"));
        }
        var bridge = at.standing().bridge();
        var clock = at.clock();
        var outlook = Outlook.of(bridge, at.progress(), clock);
        var text = PlanCalendar.of(bridge, at.progress(), outlook, clock.instant(), clock.getZone());
        return written(at, text, Messages.text("cli.exported-calendar", file.toString()));
    }

    private int anki(Desk at) {
        var bridge = at.standing().bridge();
        var wanted = modules.stream().map(at::module).toList();
        var checks = bridge.modules().stream()
                .filter(module -> wanted.isEmpty() || wanted.contains(module.id()))
                .flatMap(module -> shelf.selfCheck(module.id()).stream())
                .toList();
        var count = checks.stream().mapToInt(check -> check.questions().size()).sum();
        return written(at, AnkiText.of(bridge, checks), Messages.text("cli.exported", count, file.toString()));
    }

    private int written(Desk at, String text, String told) {
        var trouble = writer.get().write(file, text.getBytes(StandardCharsets.UTF_8));
        if (trouble.isPresent()) {
            spec.commandLine().getErr().println(Messages.text("cli.not-saved", trouble.get()));
            return ExitCode.SOFTWARE;
        }
        at.out().println(told);
        return ExitCode.OK;
    }
}
