package dev.footbridge.app.command;

import dev.footbridge.message.Messages;
import dev.footbridge.progress.store.ExportFile;
import dev.footbridge.progress.store.MadeReports;
import dev.footbridge.report.Baseline;
import dev.footbridge.report.Choices;
import dev.footbridge.report.Format;
import dev.footbridge.report.Paper;
import dev.footbridge.report.Preset;
import dev.footbridge.report.Report;
import dev.footbridge.report.ReportMaker;
import dev.footbridge.report.pdf.ReportPdf;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Writes the progress report to a file, or as text to standard output. Needs no display.
@Command(name = "report", mixinStandardHelpOptions = true)
final class ReportCommand implements Callable<Integer> {

    private static final String STANDARD_OUTPUT = "-";

    private final Supplier<Desk> desk;
    private final Supplier<ExportFile> writer;
    private final Supplier<MadeReports> made;

    @Spec
    private CommandSpec spec;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE",
            descriptionKey = "cli.option.report-output")
    private String output = "";

    @Option(names = "--format", paramLabel = "pdf|html|md|txt", descriptionKey = "cli.option.report-format")
    private Optional<String> format = Optional.empty();

    @Option(names = "--preset", paramLabel = "mentor|manager|everything", descriptionKey = "cli.option.report-preset")
    private String preset = Preset.MENTOR.word();

    @Option(names = "--since", paramLabel = "DATE", descriptionKey = "cli.option.report-since")
    private Optional<LocalDate> since = Optional.empty();

    @Option(names = "--paper", paramLabel = "a4|letter", descriptionKey = "cli.option.report-paper")
    private Optional<String> paper = Optional.empty();

    @Option(names = "--name", paramLabel = "NAME", descriptionKey = "cli.option.report-name")
    private String name = "";

    @Option(names = "--with-private", descriptionKey = "cli.option.report-private")
    private boolean withPrivate;

    /// @param writer writes anywhere but over the learner's progress file
    ReportCommand(Supplier<Desk> desk, Supplier<ExportFile> writer, Supplier<MadeReports> made) {
        this.desk = desk;
        this.writer = writer;
        this.made = made;
    }

    @Override
    public Integer call() {
        var at = desk.get();
        var wanted = format(at);
        var choices = Choices.of(at.word(preset, List.of(Preset.values()), Preset::word), paper(at))
                .by(name)
                .withPrivate(withPrivate);
        var today = LocalDate.now(at.clock());
        var report = ReportMaker.make(at.standing(), choices, baseline(today), at.clock());
        if (output.equals(STANDARD_OUTPUT)) {
            at.out().print(wanted.text(report));
            at.out().flush();
        } else {
            var trouble = writer.get().write(file(), bytes(wanted, report));
            if (trouble.isPresent()) {
                spec.commandLine().getErr().println(Messages.text("cli.not-saved", trouble.get()));
                return ExitCode.SOFTWARE;
            }
            at.out().println(Messages.text("cli.reported", output));
        }
        made.get()
                .keep(today, at.progress())
                .map(why -> Messages.text("report.not-kept", why))
                .ifPresent(spec.commandLine().getErr()::println);
        return ExitCode.OK;
    }

    /// What was asked for, else what the file's name ends in; PDF where that says nothing.
    private Format format(Desk at) {
        var known = List.of(Format.values());
        if (output.equals(STANDARD_OUTPUT)) {
            var wanted = format.map(word -> at.word(word, known, Format::word)).orElse(Format.TEXT);
            if (wanted == Format.PDF) {
                throw new ParameterException(spec.commandLine(), Messages.text("cli.report-pdf-needs-file"));
            }
            return wanted;
        }
        return format.map(word -> at.word(word, known, Format::word))
                .orElseGet(() -> Format.ofFile(output).orElse(Format.PDF));
    }

    private Paper paper(Desk at) {
        return paper.map(word -> at.word(word, List.of(Paper.values()), Paper::word))
                .orElseGet(() -> Paper.usualIn(Locale.getDefault()));
    }

    private Baseline baseline(LocalDate today) {
        return since.<Baseline>map(Baseline.Since::new)
                .or(() -> made.get().lastBefore(today).map(last -> new Baseline.LastReport(last.on(), last.progress())))
                .orElseGet(Baseline.None::new);
    }

    private Path file() {
        try {
            return Path.of(output);
        } catch (InvalidPathException noPath) {
            throw new ParameterException(spec.commandLine(), Messages.text("cli.no-path", output));
        }
    }

    private static byte[] bytes(Format wanted, Report report) {
        return wanted == Format.PDF
                ? new ReportPdf().of(report)
                : wanted.text(report).getBytes(StandardCharsets.UTF_8);
    }
}
