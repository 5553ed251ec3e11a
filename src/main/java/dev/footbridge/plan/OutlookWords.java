package dev.footbridge.plan;

import dev.footbridge.content.Bridge;
import dev.footbridge.message.Messages;
import dev.footbridge.message.Text;
import dev.footbridge.plan.Verdict.Remedy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// An outlook in sentences, the same in a window and in a terminal.
///
/// @param bridge names the modules that are ahead
public record OutlookWords(Outlook outlook, Bridge bridge) {

    private static final int MINUTES = 60;
    private static final int HUNDRED = 100;

    /// When the learner will arrive, at what pace, and why that moved.
    public List<String> forecast() {
        var lines = new ArrayList<String>();
        lines.add(end());
        if (!outlook.work().ahead().isEmpty()) {
            lines.add(pace());
            lines.add(work());
            outlook.moved().filter(moved -> moved.days() != 0).map(this::moved).ifPresent(lines::add);
        }
        return lines;
    }

    private String end() {
        return switch (outlook.forecast()) {
            case Forecast.AllDone() -> Messages.text("plan.end.done");
            case Forecast.Unknown() -> Messages.text("plan.end.unknown");
            case Forecast.Never() -> Messages.text("plan.end.never");
            case Forecast.Arrival arrival
            when arrival.isBeyond(arrival.end().early()) ->
                Messages.text("plan.end.beyond", Text.day(arrival.horizon()));
            case Forecast.Arrival arrival
            when arrival.isBeyond(arrival.end().late()) ->
                Messages.text("plan.end.open", Text.day(arrival.end().early()));
            case Forecast.Arrival arrival ->
                Messages.text(
                        outlook.isByPlan() ? "plan.end.by-plan" : "plan.end.by-pace",
                        Text.day(arrival.end().early()),
                        Text.day(arrival.end().late()),
                        Text.day(arrival.end().likely()));
        };
    }

    private String pace() {
        return switch (outlook.pace()) {
            case Pace.NotYet(var from) -> Messages.text("plan.pace.not-yet", Text.day(from));
            case Pace.Zero(var last) -> Messages.text("plan.pace.zero", Text.day(last));
            case Pace.Known known ->
                Messages.text(
                        "plan.pace.known",
                        known.weeks().size(),
                        length(known.usual()),
                        length(known.least()),
                        length(known.most()));
        };
    }

    private String work() {
        var work = outlook.work();
        var left = Text.time(minutes(work.least()), minutes(work.most()));
        return work.stretch() == 1
                ? Messages.text("plan.work", left, work.ahead().size())
                : Messages.text("plan.work.stretched", left, work.ahead().size(), Math.round(work.stretch() * HUNDRED));
    }

    private String moved(Movement moved) {
        var causes = moved.causes().stream().map(this::cause).toList();
        return Messages.text(
                moved.days() > 0 ? "plan.moved.later" : "plan.moved.earlier",
                Math.abs(moved.days()),
                Text.list(causes));
    }

    private String cause(Movement.Shift shift) {
        var days = Math.abs(shift.days());
        var later = shift.days() > 0;
        return switch (shift.cause()) {
            case STUDIED ->
                later ? Messages.text("plan.moved.studied-less", days) : Messages.text("plan.moved.studied-more", days);
            case SETTLED ->
                later ? Messages.text("plan.moved.unsettled", days) : Messages.text("plan.moved.settled", days);
            case PACE -> later ? Messages.text("plan.moved.slower", days) : Messages.text("plan.moved.faster", days);
        };
    }

    /// Whether the plan holds.
    public String verdict() {
        return switch (outlook.verdict()) {
            case Verdict.Free() -> Messages.text("plan.holds.free");
            case Verdict.Done() -> Messages.text("plan.holds.done");
            case Verdict.NoHours(var _) -> Messages.text("plan.holds.no-hours");
            case Verdict.Past(var target, var _) -> Messages.text("plan.holds.past", Text.day(target));
            case Verdict.Holds(var spare) -> Messages.text("plan.holds.yes", length(spare));
            case Verdict.Tight(var _) -> Messages.text("plan.holds.tight");
            case Verdict.CannotHold(var room, var needed, var _) ->
                Messages.text("plan.holds.no", length(room), length(needed));
            case Verdict.Behind(var likely, var usual, var _) ->
                Messages.text("plan.holds.behind", length(usual), Text.day(likely));
        };
    }

    /// What would make it hold, each on its own.
    public List<String> remedies() {
        var remedies = switch (outlook.verdict()) {
            case Verdict.NoHours(var some) -> some;
            case Verdict.Past(var _, var some) -> some;
            case Verdict.Tight(var some) -> some;
            case Verdict.CannotHold(var _, var _, var some) -> some;
            case Verdict.Behind(var _, var _, var some) -> some;
            case Verdict.Free _, Verdict.Done _, Verdict.Holds _ -> List.<Remedy>of();
        };
        return remedies.stream().map(this::of).toList();
    }

    private String of(Remedy remedy) {
        return switch (remedy) {
            case Remedy.MoreHours(var aWeek) -> Messages.text("plan.remedy.hours", length(aWeek));
            case Remedy.LaterTarget(var target) -> Messages.text("plan.remedy.target", Text.day(target));
            case Remedy.LeaveOut(var steps) ->
                Messages.text(
                        "plan.remedy.leave-out",
                        Text.list(steps.stream().map(this::title).toList()));
        };
    }

    private String title(Load load) {
        return bridge.module(load.module())
                .map(it -> it.title())
                .orElse(load.module().value());
    }

    private static String length(Duration length) {
        return Text.length(Duration.ofMinutes(length.toMinutes()));
    }

    private static int minutes(Duration length) {
        return Math.toIntExact(Math.max(1, length.toSeconds() / MINUTES));
    }
}
