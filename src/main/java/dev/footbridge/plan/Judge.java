package dev.footbridge.plan;

import dev.footbridge.plan.Verdict.Remedy;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Holds the plan against what is ahead.
record Judge(Timetable plan, Work work, Pace pace, Forecast byPace, LocalDate today) {

    private static final Duration STEP = Duration.ofMinutes(15);
    private static final Duration MOST_A_DAY = Duration.ofHours(10);
    private static final int FARTHEST_YEARS = 10;

    Verdict verdict() {
        if (plan.target().isEmpty()) {
            return new Verdict.Free();
        }
        if (work.ahead().isEmpty()) {
            return new Verdict.Done();
        }
        var target = plan.target().get();
        if (target.isBefore(today)) {
            return new Verdict.Past(target, later(hours()).stream().toList());
        }
        return hours().isZero() ? new Verdict.NoHours(moreHours(target).stream().toList()) : held(target);
    }

    private Verdict held(LocalDate target) {
        var room = plan.withHours(hours()).between(today, target);
        if (room.compareTo(work.least()) < 0) {
            return new Verdict.CannotHold(room, work.middle(), remedies(target, room));
        }
        var behind = byPace.likelyEnd().filter(target::isBefore);
        if (behind.isPresent() && plan.hasHours()) {
            return new Verdict.Behind(behind.get(), usual(), remedies(target, room));
        }
        return room.compareTo(work.most()) < 0
                ? new Verdict.Tight(remedies(target, room))
                : new Verdict.Holds(room.minus(work.most()));
    }

    /// What the plan says, and where it says nothing, what the learner does.
    private Duration hours() {
        return plan.hasHours() ? plan.aWeek() : usual();
    }

    private Duration usual() {
        return pace instanceof Pace.Known known ? known.usual() : Duration.ZERO;
    }

    private List<Remedy> remedies(LocalDate target, Duration room) {
        var remedies = new ArrayList<Remedy>();
        moreHours(target).ifPresent(remedies::add);
        later(hours()).ifPresent(remedies::add);
        leaveOut(room).ifPresent(remedies::add);
        return remedies;
    }

    /// The fewest hours a week, in quarters, that have room for all even if it takes its most.
    private Optional<Remedy> moreHours(LocalDate target) {
        var days = plan.days(today, target);
        if (days == 0) {
            return Optional.empty();
        }
        var aWeek = work.most().toSeconds() * (double) plan.days().size() / days;
        var steps = (long) Math.ceil(aWeek / STEP.toSeconds());
        var hours = STEP.multipliedBy(steps);
        return hours.compareTo(hours()) <= 0
                        || hours.compareTo(MOST_A_DAY.multipliedBy(plan.days().size())) > 0
                ? Optional.empty()
                : Optional.of(new Remedy.MoreHours(hours));
    }

    private Optional<Remedy> later(Duration aWeek) {
        if (aWeek.isZero()) {
            return Optional.empty();
        }
        var by = plan.withHours(aWeek);
        var days = 0;
        for (var day = today; day.isBefore(today.plusYears(FARTHEST_YEARS)); day = day.plusDays(1)) {
            days += by.counts(day) ? 1 : 0;
            if (by.on(days).compareTo(work.most()) >= 0) {
                var enough = day;
                return plan.target().filter(enough::isAfter).map(_ -> new Remedy.LaterTarget(enough));
            }
        }
        return Optional.empty();
    }

    private Optional<Remedy> leaveOut(Duration room) {
        var asked = work.asked();
        var saved = asked.stream().map(Load::most).reduce(Duration.ZERO, Duration::plus);
        return asked.isEmpty() || work.most().minus(saved).compareTo(room) > 0
                ? Optional.empty()
                : Optional.of(new Remedy.LeaveOut(asked));
    }
}
