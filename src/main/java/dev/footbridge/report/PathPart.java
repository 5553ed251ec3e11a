package dev.footbridge.report;

import dev.footbridge.content.Condition;
import dev.footbridge.content.Module;
import dev.footbridge.content.Step;
import dev.footbridge.guidance.GapStatus;
import dev.footbridge.guidance.ModuleStanding;
import dev.footbridge.guidance.StateWords;
import dev.footbridge.message.Messages;
import dev.footbridge.message.Text;
import dev.footbridge.plan.Outlook;
import dev.footbridge.plan.OutlookWords;
import dev.footbridge.plan.Span;
import dev.footbridge.progress.Answer;
import dev.footbridge.progress.ModuleState;
import dev.footbridge.progress.StudySession;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// The path as a line of stops, with dates and the time spent; what is studied beside it comes after.
final class PathPart {

    private PathPart() {}

    static List<Block> of(Facts facts) {
        var progress = facts.progress();
        var bridge = facts.bridge();
        var isBegun = bridge.modules().stream()
                .anyMatch(it -> !(progress.state(it.id()) instanceof ModuleState.NotStarted)
                        || progress.answer(it.id()) != Answer.UNANSWERED);
        if (!isBegun) {
            return List.of();
        }
        var outlook = Outlook.of(bridge, progress, facts.clock());
        var stops = new ArrayList<Block.Stop>();
        for (var step : bridge.path()) {
            bridge.module(step.module())
                    .ifPresent(it -> stops.add(stop(it, String.valueOf(stops.size() + 1), step, outlook, facts)));
        }
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Source(Messages.text("report.path.source")));
        blocks.add(new Block.Timeline(stops));
        var words = new OutlookWords(outlook, bridge);
        var told = new ArrayList<>(words.forecast());
        told.add(words.verdict());
        told.addAll(words.remedies());
        blocks.add(new Block.Points(Messages.text("report.path.forecast"), told));
        var beside = bridge.modules().stream()
                .filter(it -> bridge.step(it.id()).isEmpty())
                .filter(it -> facts.standing().isNext(it.id()) || isTouchedOrNeeded(it, facts))
                .map(it -> Messages.text("report.path.beside", it.title(), when(it, facts)))
                .toList();
        if (!beside.isEmpty()) {
            blocks.add(new Block.Points(Messages.text("report.path.off"), beside));
        }
        return blocks;
    }

    private static boolean isTouchedOrNeeded(Module module, Facts facts) {
        return !(facts.progress().state(module.id()) instanceof ModuleState.NotStarted)
                || facts.bridge().gapsOf(module.id()).stream()
                        .anyMatch(gap -> facts.standing().gap(gap) != GapStatus.CLOSED);
    }

    private static Block.Stop stop(Module module, String number, Step step, Outlook outlook, Facts facts) {
        var standing = facts.standing().module(module.id());
        var more = new ArrayList<String>();
        more.add(time(module, facts));
        outlook.forecast().of(module.id()).map(PathPart::likely).ifPresent(more::add);
        if (facts.progress().state(module.id()) instanceof ModuleState.Skipped(var reason, var _, var _)) {
            more.add(Messages.text("report.path.skipped-because", reason));
        }
        step.condition().map(it -> condition(it, module, facts)).ifPresent(more::add);
        return new Block.Stop(
                Shape.of(standing),
                number,
                module.title(),
                when(module, facts),
                more,
                facts.standing().isNext(module.id()));
    }

    private static String likely(Span done) {
        return done.early().equals(done.late())
                ? Messages.text("report.path.likely-on", Text.day(done.likely()))
                : Messages.text("report.path.likely", Text.day(done.early()), Text.day(done.late()));
    }

    private static String condition(Condition condition, Module module, Facts facts) {
        return switch (facts.progress().answer(module.id())) {
            case YES -> Messages.text("report.path.asked-yes", condition.question());
            case NO -> Messages.text("report.path.asked-no", condition.leftOut());
            case UNANSWERED -> Messages.text("report.path.asked", condition.question());
        };
    }

    private static String when(Module module, Facts facts) {
        return switch (facts.progress().state(module.id())) {
            case ModuleState.InProgress(var since) -> Messages.text("report.path.since", facts.dated(since));
            case ModuleState.Done(var started, var finished) ->
                started.map(facts::dated)
                        .filter(day -> !day.equals(facts.dated(finished)))
                        .map(day -> Messages.text("report.path.from-to", day, facts.dated(finished)))
                        .orElseGet(() -> Messages.text("report.path.done", facts.dated(finished)));
            case ModuleState.Skipped(var _, var _, var on) -> Messages.text("report.path.skipped", facts.dated(on));
            case ModuleState.NotStarted _ ->
                StateWords.of(ModuleStanding.of(module.id(), facts.bridge(), facts.progress()));
        };
    }

    private static String time(Module module, Facts facts) {
        var stated = Text.time(module.time().from(), module.time().to());
        var spent = facts.progress()
                .sessions()
                .values()
                .filter(session -> session.module().equals(module.id()))
                .map(StudySession::length)
                .reduce(Duration.ZERO, Duration::plus);
        return spent.isZero()
                ? Messages.text("report.path.stated", stated)
                : Messages.text("report.path.spent", Spans.of(spent), stated);
    }
}
