package dev.footbridge.app.command;

import dev.footbridge.content.Shelf;
import dev.footbridge.export.AnkiText;
import dev.footbridge.message.Messages;
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
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Writes the questions of some modules, or of all, as a text file that Anki imports.
@Command(name = "export", mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {

    private static final String ANKI = "anki";

    private final Supplier<Desk> desk;
    private final Shelf shelf;
    private final Supplier<ExportFile> writer;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = ANKI, index = "0", descriptionKey = "cli.parameter.format")
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
        at.word(format, List.of(ANKI), Function.identity());
        var bridge = at.standing().bridge();
        var wanted = modules.stream().map(at::module).toList();
        var checks = bridge.modules().stream()
                .filter(module -> wanted.isEmpty() || wanted.contains(module.id()))
                .flatMap(module -> shelf.selfCheck(module.id()).stream())
                .toList();
        var trouble = writer.get().write(file, AnkiText.of(bridge, checks).getBytes(StandardCharsets.UTF_8));
        if (trouble.isPresent()) {
            spec.commandLine().getErr().println(Messages.text("cli.not-saved", trouble.get()));
            return ExitCode.SOFTWARE;
        }
        var count = checks.stream().mapToInt(check -> check.questions().size()).sum();
        at.out().println(Messages.text("cli.exported", count, file.toString()));
        return ExitCode.OK;
    }
}
