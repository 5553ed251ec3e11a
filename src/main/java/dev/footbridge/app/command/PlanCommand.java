package dev.footbridge.app.command;

import dev.footbridge.guidance.PlanWords;
import dev.footbridge.message.Messages;
import dev.footbridge.plan.Outlook;
import dev.footbridge.plan.OutlookWords;
import dev.footbridge.progress.Change;
import dev.footbridge.progress.Holiday;
import dev.footbridge.progress.PlanPart;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Sets the parts of the plan, and shows it with its forecast.
@Command(name = "plan", mixinStandardHelpOptions = true)
final class PlanCommand implements Callable<Integer> {

    private static final String NONE = "none";
    private static final List<PlanPart> PARTS =
            List.of(PlanPart.HOURS, PlanPart.DAYS, PlanPart.HOLIDAYS, PlanPart.TARGET);

    private final Supplier<Desk> desk;

    @Spec
    private CommandSpec spec;

    @Option(names = "--hours", paramLabel = "N", descriptionKey = "cli.option.hours")
    private Optional<String> hours = Optional.empty();

    @Option(names = "--target", paramLabel = "DATE", descriptionKey = "cli.option.target")
    private Optional<String> target = Optional.empty();

    @Option(names = "--days", paramLabel = "DAYS", descriptionKey = "cli.option.days")
    private Optional<String> days = Optional.empty();

    @Option(names = "--holiday", paramLabel = "FROM..TO", descriptionKey = "cli.option.holiday")
    private List<String> holidays = List.of();

    @Option(names = "--json", descriptionKey = "cli.option.json")
    private boolean isJson;

    PlanCommand(Supplier<Desk> desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        var at = desk.get();
        var changes = changes(at, new Typed(spec.commandLine(), at.clock()));
        var code = changes.isEmpty() ? ExitCode.OK : at.make(changes);
        if (code == ExitCode.OK) {
            show(at);
        }
        return code;
    }

    private void show(Desk at) {
        var outlook = Outlook.of(at.standing().bridge(), at.progress(), at.clock());
        if (isJson) {
            new PlanJson(at.progress().plan(), outlook).write(at.out());
            return;
        }
        for (var part : PARTS) {
            var planned = at.progress().planned().get(part);
            at.out().println(Messages.text("cli.plan-part", PlanWords.of(part), PlanWords.of(planned)));
        }
        at.out().println();
        var words = new OutlookWords(outlook, at.standing().bridge());
        words.forecast().forEach(at.out()::println);
        at.out().println();
        at.out().println(words.verdict());
        words.remedies().forEach(remedy -> at.out().println(Messages.text("cli.plan-remedy", remedy)));
        at.out().flush();
    }

    private List<Change> changes(Desk at, Typed typed) {
        var changes = new ArrayList<Change>();
        hours.map(text -> Change.Replan.hours(said(text).map(typed::hours))).ifPresent(changes::add);
        days.map(text -> Change.Replan.days(typed.days(text))).ifPresent(changes::add);
        if (!holidays.isEmpty()) {
            changes.add(Change.Replan.holidays(holidays(at, typed)));
        }
        target.map(text -> Change.Replan.target(said(text).map(typed::day))).ifPresent(changes::add);
        return changes;
    }

    private List<Holiday> holidays(Desk at, Typed typed) {
        if (holidays.contains(NONE)) {
            return List.of();
        }
        var all = new ArrayList<>(at.progress().plan().holidays());
        holidays.stream().map(typed::holiday).forEach(all::add);
        return all;
    }

    private static Optional<String> said(String text) {
        return Optional.of(text).filter(it -> !it.equals(NONE));
    }
}
