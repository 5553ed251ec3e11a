package dev.footbridge.app.command;

import dev.footbridge.content.Bridge;
import dev.footbridge.content.Module;
import dev.footbridge.content.PackOpened;
import dev.footbridge.content.PackReader;
import dev.footbridge.content.Shelf;
import dev.footbridge.message.Messages;
import dev.footbridge.progress.Answer;
import dev.footbridge.progress.Change;
import dev.footbridge.progress.Rating;
import dev.footbridge.progress.store.DataFolder;
import dev.footbridge.progress.store.ExportFile;
import dev.footbridge.progress.store.MadeReports;
import dev.footbridge.progress.store.ProgressFile;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.ToIntFunction;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/// The command line: without a subcommand it opens the window.
///
/// Exit codes: 0 when all went well; 1 when a file could not be read or saved or a pack has problems; 2 when the
/// command line
/// itself is wrong, unknown ids among it.
@Command(name = "footbridge", version = "Footbridge 0.1.0", mixinStandardHelpOptions = true)
public final class Footbridge implements Callable<Integer> {

    private final Bridge bridge;
    private final Shelf shelf;
    private final Talk talk;
    private final DataFolder folders;
    private final Clock clock;
    private final ToIntFunction<Optional<Path>> window;
    private final ToIntFunction<Path> tour;

    @Spec
    private CommandSpec spec;

    @Option(names = "--data", paramLabel = "DIR", descriptionKey = "cli.option.data", scope = ScopeType.INHERIT)
    private Optional<Path> data = Optional.empty();

    /// @param shelf the guides and self-checks of `bridge`
    /// @param window opens the window, on the data folder that was named; returns the exit code once it is closed
    /// @param tour renders the tour into a folder; returns the exit code
    public Footbridge(
            Bridge bridge,
            Shelf shelf,
            Talk talk,
            DataFolder folders,
            Clock clock,
            ToIntFunction<Optional<Path>> window,
            ToIntFunction<Path> tour) {
        this.bridge = bridge;
        this.shelf = shelf;
        this.talk = talk;
        this.folders = folders;
        this.clock = clock;
        this.window = window;
        this.tour = tour;
    }

    /// The command line that runs this command and its subcommands.
    public CommandLine line() {
        var line = new CommandLine(this)
                .addSubcommand(new StudyCommand(this::desk, shelf, talk))
                .addSubcommand(new QuizCommand(this::desk, shelf, talk))
                .addSubcommand(new ReviewCommand(this::desk, shelf, talk))
                .addSubcommand(
                        new ExportCommand(this::desk, shelf, () -> new ExportFile(folder().resolve(DataFolder.FILE))))
                .addSubcommand(new ReportCommand(
                        this::desk,
                        () -> new ExportFile(folder().resolve(DataFolder.FILE)),
                        () -> new MadeReports(folder().resolve(DataFolder.FILE))))
                .addSubcommand(new ReflectCommand(this::desk))
                .addSubcommand(new ProveCommand(this::desk))
                .addSubcommand(new LogCommand(this::desk))
                .addSubcommand(new PlanCommand(this::desk))
                .addSubcommand(new NoteCommand(this::desk))
                .addSubcommand(new FindCommand(this::desk, shelf))
                .addSubcommand(new BackupsCommand(() -> file().backups(), clock))
                .addSubcommand(new RestoreCommand(this::desk, talk))
                .addSubcommand(new MergeCommand());
        line.setResourceBundle(Messages.bundle());
        line.setParameterExceptionHandler(Footbridge::explain);
        describe(line, Messages.text("cli.footbridge"));
        line.getSubcommands().forEach((name, command) -> describe(command, described(name)));
        var completion = new CommandLine(new AutoComplete.GenerateCompletion());
        completion.getCommandSpec().usageMessage().hidden(true);
        line.addSubcommand(completion);
        return line;
    }

    @Override
    public Integer call() {
        return window.applyAsInt(data);
    }

    @Command(mixinStandardHelpOptions = true)
    int next(@Option(names = "--json", descriptionKey = "cli.option.json") boolean json) {
        var desk = desk();
        if (json) {
            new StatusJson(desk.standing(), desk.clock()).next(desk.out());
        } else {
            new StatusText(desk.standing(), desk.clock(), desk.out()).next();
        }
        return ExitCode.OK;
    }

    @Command(mixinStandardHelpOptions = true)
    int status(@Option(names = "--json", descriptionKey = "cli.option.json") boolean json) {
        var desk = desk();
        if (json) {
            new StatusJson(desk.standing(), desk.clock()).status(desk.out());
        } else {
            new StatusText(desk.standing(), desk.clock(), desk.out()).status();
        }
        return ExitCode.OK;
    }

    @Command(mixinStandardHelpOptions = true)
    int rate(
            @Parameters(paramLabel = "DIAGNOSTIC", descriptionKey = "cli.parameter.diagnostic") String diagnostic,
            @Parameters(paramLabel = "not-yet|partly|yes", descriptionKey = "cli.parameter.rating") String rating,
            @Option(names = "--evidence", paramLabel = "TEXT", descriptionKey = "cli.option.evidence")
                    Optional<String> evidence) {
        var desk = desk();
        var id = desk.diagnostic(diagnostic);
        var changes = new ArrayList<Change>();
        changes.add(new Change.Rate(id, desk.word(rating, List.of(Rating.values()), Rating::word)));
        evidence.ifPresent(text -> changes.add(new Change.NoteEvidence(id, text)));
        return desk.makeAndSay(changes);
    }

    @Command(mixinStandardHelpOptions = true)
    int start(@Parameters(paramLabel = "MODULE", descriptionKey = "cli.parameter.module") String module) {
        var desk = desk();
        return desk.makeAndSay(List.of(new Change.Start(desk.module(module))));
    }

    @Command(mixinStandardHelpOptions = true)
    int done(@Parameters(paramLabel = "MODULE", descriptionKey = "cli.parameter.module") String module) {
        var desk = desk();
        return desk.makeAndSay(List.of(new Change.Finish(desk.module(module))));
    }

    @Command(mixinStandardHelpOptions = true)
    int reopen(@Parameters(paramLabel = "MODULE", descriptionKey = "cli.parameter.module") String module) {
        var desk = desk();
        return desk.makeAndSay(List.of(new Change.Reopen(desk.module(module))));
    }

    @Command(mixinStandardHelpOptions = true)
    int skip(
            @Parameters(paramLabel = "MODULE", descriptionKey = "cli.parameter.module") String module,
            @Option(names = "--reason", required = true, paramLabel = "TEXT", descriptionKey = "cli.option.reason")
                    String reason) {
        var desk = desk();
        if (reason.isBlank()) {
            throw new ParameterException(spec.commandLine(), Messages.text("cli.blank-reason"));
        }
        return desk.makeAndSay(List.of(new Change.Skip(desk.module(module), reason.strip())));
    }

    @Command(mixinStandardHelpOptions = true)
    int answer(
            @Parameters(paramLabel = "MODULE", descriptionKey = "cli.parameter.conditional") String module,
            @Parameters(paramLabel = "yes|no", descriptionKey = "cli.parameter.answer") String answer) {
        var desk = desk();
        var given = desk.word(answer, List.of(Answer.YES, Answer.NO, Answer.UNANSWERED), Answer::word);
        return desk.makeAndSay(List.of(new Change.AnswerCondition(desk.conditional(module), given)));
    }

    @Command(mixinStandardHelpOptions = true)
    int check(@Parameters(paramLabel = "PATH", descriptionKey = "cli.parameter.pack") Path pack) {
        var out = spec.commandLine().getOut();
        return switch (PackReader.read(pack)) {
            case PackOpened.Accepted(var read, var shelf) -> {
                out.println(Messages.text(
                        "cli.check-accepted",
                        read.title(),
                        read.diagnostics().size(),
                        read.gaps().size(),
                        read.path().size(),
                        read.antiPatterns().size(),
                        read.outcomes().size(),
                        read.modules().size()));
                out.println(shelved(read, shelf));
                yield ExitCode.OK;
            }
            case PackOpened.Refused(var problems) -> {
                problems.forEach(out::println);
                spec.commandLine().getErr().println(Messages.text("cli.check-refused", problems.size()));
                yield ExitCode.SOFTWARE;
            }
        };
    }

    private static String shelved(Bridge bridge, Shelf shelf) {
        var modules = bridge.modules().stream().map(Module::id).toList();
        var guides = modules.stream().flatMap(id -> shelf.guide(id).stream()).count();
        var questions = modules.stream()
                .flatMap(id -> shelf.selfCheck(id).stream())
                .mapToInt(check -> check.questions().size())
                .sum();
        return Messages.text("cli.check-shelf", guides, questions);
    }

    @Command(mixinStandardHelpOptions = true)
    int tour(@Parameters(paramLabel = "DIR", descriptionKey = "cli.parameter.folder") Path folder) {
        return tour.applyAsInt(folder);
    }

    private Desk desk() {
        return Desk.open(bridge, file(), clock, spec.commandLine());
    }

    private ProgressFile file() {
        return folders.file(data, clock);
    }

    private Path folder() {
        return folders.choose(data);
    }

    private static String described(String command) {
        return switch (command) {
            case "next" -> Messages.text("cli.next");
            case "status" -> Messages.text("cli.status");
            case "rate" -> Messages.text("cli.rate");
            case "start" -> Messages.text("cli.start");
            case "done" -> Messages.text("cli.done");
            case "reopen" -> Messages.text("cli.reopen");
            case "skip" -> Messages.text("cli.skip");
            case "answer" -> Messages.text("cli.answer");
            case "study" -> Messages.text("cli.study");
            case "quiz" -> Messages.text("cli.quiz");
            case "review" -> Messages.text("cli.review");
            case "report" -> Messages.text("cli.report");
            case "reflect" -> Messages.text("cli.reflect");
            case "prove" -> Messages.text("cli.prove");
            case "log" -> Messages.text("cli.log");
            case "plan" -> Messages.text("cli.plan");
            case "note" -> Messages.text("cli.note");
            case "find" -> Messages.text("cli.find");
            case "export" -> Messages.text("cli.export");
            case "check" -> Messages.text("cli.check");
            case "merge" -> Messages.text("cli.merge");
            case "backups" -> Messages.text("cli.backups");
            case "restore" -> Messages.text("cli.restore");
            case "tour" -> Messages.text("cli.tour");
            default -> throw new IllegalArgumentException("no such command: " + command);
        };
    }

    private static void describe(CommandLine line, String words) {
        line.getCommandSpec().usageMessage().description(words);
    }

    private static int explain(ParameterException problem, String[] arguments) {
        var line = problem.getCommandLine();
        line.getErr().println(problem.getMessage());
        if (!CommandLine.UnmatchedArgumentException.printSuggestions(problem, line.getErr())) {
            line.getErr()
                    .println(Messages.text("cli.help", line.getCommandSpec().qualifiedName()));
        }
        return ExitCode.USAGE;
    }
}
