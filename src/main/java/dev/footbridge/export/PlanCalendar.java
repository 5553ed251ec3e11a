package dev.footbridge.export;

import dev.footbridge.content.Bridge;
import dev.footbridge.content.Module;
import dev.footbridge.content.id.ModuleId;
import dev.footbridge.export.CalendarEvent.Weekly;
import dev.footbridge.message.Messages;
import dev.footbridge.message.Text;
import dev.footbridge.plan.Forecast;
import dev.footbridge.plan.Outlook;
import dev.footbridge.plan.Span;
import dev.footbridge.progress.ModuleState;
import dev.footbridge.progress.Progress;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The plan as events of a calendar: the days to study on, each module until it is likely done, and the target.
///
/// Each event's uid follows from the bridge and what it is about. So an import after an export moves what was moved,
/// and takes away what is no longer planned.
public final class PlanCalendar {

    private static final int FARTHEST_WEEKS = 52;

    private final Bridge bridge;
    private final Progress progress;
    private final Outlook outlook;
    private final ZoneId zone;

    private PlanCalendar(Bridge bridge, Progress progress, Outlook outlook, ZoneId zone) {
        this.bridge = bridge;
        this.progress = progress;
        this.outlook = outlook;
        this.zone = zone;
    }

    /// The file's text.
    ///
    /// @param now when it is made
    /// @param zone where the learner is
    public static String of(Bridge bridge, Progress progress, Outlook outlook, Instant now, ZoneId zone) {
        var events = new PlanCalendar(bridge, progress, outlook, zone).events();
        return CalendarText.of(Messages.text("calendar.name", bridge.to()), events, now);
    }

    private List<CalendarEvent> events() {
        var events = new ArrayList<CalendarEvent>();
        events.add(studyDays());
        var from = outlook.today();
        for (var id : order()) {
            var module = bridge.module(id).orElseThrow();
            var ahead = outlook.forecast().of(id).filter(this::isKnown);
            events.add(ahead.isPresent() ? ahead(module, from, ahead.get()) : settled(module));
            from = ahead.map(Span::likely).orElse(from);
        }
        events.add(target());
        return events;
    }

    /// What is ahead in the order in which it will be done, then the others in the bridge's.
    private List<ModuleId> order() {
        var order = new ArrayList<ModuleId>();
        if (outlook.forecast() instanceof Forecast.Arrival arrival) {
            order.addAll(arrival.steps().sequencedKeySet());
        }
        bridge.modules().stream()
                .map(Module::id)
                .filter(id -> !order.contains(id))
                .forEach(order::add);
        return order;
    }

    private boolean isKnown(Span span) {
        return outlook.forecast() instanceof Forecast.Arrival arrival && !arrival.isBeyond(span.likely());
    }

    private CalendarEvent ahead(Module module, LocalDate from, Span span) {
        var words = Messages.text("calendar.module.range", Text.day(span.early()), Text.day(span.late()));
        return event(module.id().value(), from, span.likely(), Messages.text("calendar.module", module.title()), words);
    }

    private CalendarEvent settled(Module module) {
        var state = progress.state(module.id());
        var today = outlook.today();
        var event = event(module.id().value(), today, today, module.title(), "");
        if (state instanceof ModuleState.Done(var started, var finished)) {
            var last = day(finished);
            var first = started.map(this::day).filter(day -> !day.isAfter(last)).orElse(last);
            return event(module.id().value(), first, last, Messages.text("calendar.done", module.title()), "");
        }
        return event.gone();
    }

    private LocalDate day(Instant at) {
        return at.atZone(zone).toLocalDate();
    }

    /// The days that count until the likely end or the target, whichever is later, but no more than a year.
    private CalendarEvent studyDays() {
        var today = outlook.today();
        var plan = outlook.plan();
        var end = end();
        if (!plan.hasHours() || plan.days().isEmpty() || end.isEmpty()) {
            return event("study-days", today, today, Messages.text("calendar.study"), "")
                    .gone();
        }
        var first = plan.days().stream()
                .map(day -> today.with(TemporalAdjusters.nextOrSame(day)))
                .min(LocalDate::compareTo)
                .orElseThrow();
        var until = end.get().isBefore(first) ? first : end.get();
        var except = first.datesUntil(until.plusDays(1))
                .filter(day -> plan.days().contains(day.getDayOfWeek()) && !plan.counts(day))
                .toList();
        return new CalendarEvent(
                uid("study-days"),
                first,
                first,
                Messages.text("calendar.study-for", Text.length(plan.on(1))),
                "",
                Optional.of(new Weekly(plan.days(), until, except)),
                false);
    }

    private Optional<LocalDate> end() {
        var today = outlook.today();
        var farthest = today.plusWeeks(FARTHEST_WEEKS);
        var target = outlook.plan().target().filter(day -> !day.isBefore(today));
        var end = outlook.forecast().likelyEnd();
        return end.filter(day -> target.filter(day::isBefore).isEmpty())
                .or(() -> target)
                .map(day -> day.isAfter(farthest) ? farthest : day);
    }

    private CalendarEvent target() {
        var today = outlook.today();
        var name = Messages.text("calendar.target", bridge.to());
        return outlook.plan()
                .target()
                .map(day -> event("target", day, day, name, ""))
                .orElseGet(() -> event("target", today, today, name, "").gone());
    }

    private CalendarEvent event(String about, LocalDate first, LocalDate last, String summary, String description) {
        var end = last.isBefore(first) ? first : last;
        return new CalendarEvent(uid(about), first, end, summary, description);
    }

    private String uid(String about) {
        return about + "." + bridge.id() + "@footbridge";
    }
}
