package dev.footbridge.plan;

import dev.footbridge.content.Bridge;
import dev.footbridge.content.Condition;
import dev.footbridge.content.Link;
import dev.footbridge.content.Module;
import dev.footbridge.content.Step;
import dev.footbridge.content.TimeRange;
import dev.footbridge.content.id.ModuleId;
import dev.footbridge.progress.Answer;
import dev.footbridge.progress.Change;
import dev.footbridge.progress.Holiday;
import dev.footbridge.progress.Journal;
import dev.footbridge.progress.Progress;
import dev.footbridge.progress.Replica;
import dev.footbridge.progress.StudySession;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/// A learner in a test of the plan, on a bridge of three modules: `a` and `b` of ten hours each, and `c` of five to
/// ten, which is asked about. Today is Monday, 9 March 2026. Immutable.
record Planned(Progress progress, Timetable plan, LocalDate today, ZoneId zone) {

    static final LocalDate MONDAY = LocalDate.parse("2026-03-09");
    static final ModuleId A = new ModuleId("a");
    static final ModuleId B = new ModuleId("b");
    static final ModuleId C = new ModuleId("c");

    private static final Bridge BRIDGE = new Bridge(
            "built-by-hand",
            "From A to B",
            "A",
            "B",
            "For tests.",
            A,
            List.of(module(A, 600, 600), module(B, 600, 600), module(C, 300, 600)),
            List.of(),
            List.of(),
            List.of(step(A, false), step(B, false), step(C, true)),
            List.of(),
            List.of());

    static Planned learner() {
        return new Planned(Progress.NONE, Timetable.NONE, MONDAY, ZoneOffset.UTC);
    }

    Outlook outlook() {
        return Outlook.of(BRIDGE, progress, plan, today, zone);
    }

    Planned on(LocalDate day) {
        return new Planned(progress, plan, day, zone);
    }

    Planned in(String otherZone) {
        return new Planned(progress, plan, today, ZoneId.of(otherZone));
    }

    Planned planning(Timetable other) {
        return new Planned(progress, other, today, zone);
    }

    /// Hours a week on all days, by a target.
    Planned planning(int hours, String target) {
        return planning(new Timetable(
                Duration.ofHours(hours),
                EnumSet.allOf(DayOfWeek.class),
                List.of(),
                Optional.of(LocalDate.parse(target))));
    }

    Planned planning(int hours, DayOfWeek first, DayOfWeek... days) {
        return planning(new Timetable(Duration.ofHours(hours), EnumSet.of(first, days), List.of(), Optional.empty()));
    }

    Planned holiday(String from, String to) {
        var holiday = new Holiday(LocalDate.parse(from), LocalDate.parse(to));
        return planning(new Timetable(plan.aWeek(), plan.days(), List.of(holiday), plan.target()));
    }

    Planned studied(ModuleId module, LocalDate day, int minutes) {
        return did(
                new Change.Add<>(
                        Journal.SESSIONS,
                        new StudySession(module, day, Optional.empty(), Duration.ofMinutes(minutes), "")),
                day);
    }

    /// So many minutes in each of the weeks before today, the oldest first, on the week's first day.
    Planned weeks(ModuleId module, int... minutes) {
        var next = this;
        for (var i = 0; i < minutes.length; i++) {
            next = next.studied(module, today.minusWeeks(minutes.length - i), minutes[i]);
        }
        return next;
    }

    Planned started(ModuleId module, LocalDate day) {
        return did(new Change.Start(module), day);
    }

    Planned done(ModuleId module, LocalDate day) {
        return did(new Change.Finish(module), day);
    }

    Planned skipped(ModuleId module) {
        return did(new Change.Skip(module, "I do this at work"), today);
    }

    Planned answered(ModuleId module, Answer answer) {
        return did(new Change.AnswerCondition(module, answer), today);
    }

    private Planned did(Change change, LocalDate day) {
        var at = day.atTime(LocalTime.NOON).atZone(zone).toInstant();
        var stamp = progress.latest().next(at, new Replica("test"));
        return new Planned(change.on(progress, at, stamp), plan, today, zone);
    }

    private static Module module(ModuleId id, int from, int to) {
        var link = new Link("Online", URI.create("https://example.org/" + id), Optional.empty());
        return new Module(id, id.value(), "What it is for.", 1, new TimeRange(from, to), List.of(), List.of(link));
    }

    private static Step step(ModuleId module, boolean asked) {
        var condition = new Condition("Do you need it?", "Think.", "I do not need it");
        return new Step(module, "It stands here.", asked ? Optional.of(condition) : Optional.empty());
    }
}
