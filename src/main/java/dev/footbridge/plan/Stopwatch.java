package dev.footbridge.plan;

import dev.footbridge.content.id.ModuleId;
import dev.footbridge.progress.RunningTimer;
import dev.footbridge.progress.StudySession;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// A running study timer. Immutable; every reading makes the next one.
///
/// It counts by a clock that never jumps. Where the machine stood still, or the learner touched nothing for long, it
/// does not guess: the stretch is set aside as a doubt until they say whether it counts.
///
/// @param on the day it counts for: the one on which it was started
/// @param counted how long it has counted, without what is in doubt
/// @param doubt what the learner is to be asked about
/// @param last the reading that all is counted up to
/// @param touched when the learner last touched mouse or keys
public record Stopwatch(
        ModuleId module,
        LocalDate on,
        Instant started,
        Duration counted,
        Optional<Doubt> doubt,
        Reading last,
        Reading touched) {

    /// No two readings of a running program are so far apart, unless it stood still.
    public static final Duration STANDSTILL = Duration.ofMinutes(2);

    /// So long without a touch may be reading elsewhere, or a break.
    public static final Duration IDLE = Duration.ofMinutes(15);

    /// Both clocks at one moment.
    ///
    /// @param nanos of a clock that never jumps, from any start; it may stand still while the machine sleeps
    public record Reading(Instant wall, long nanos) {

        private Duration since(Reading before) {
            var passed = Duration.ofNanos(nanos - before.nanos);
            return passed.isNegative() ? Duration.ZERO : passed;
        }

        /// The longer of what both clocks say, so that a sleep is seen whether or not the one stood still in it.
        private Duration atMostSince(Reading before) {
            var wallPassed = Duration.between(before.wall, wall);
            var passed = since(before);
            return wallPassed.compareTo(passed) > 0 ? wallPassed : passed;
        }
    }

    /// A stretch that may or may not have been study.
    ///
    /// @param stoodStill whether the machine slept or the program stood still; else nothing was touched
    /// @param from when it began, by the wall clock
    public record Doubt(boolean stoodStill, Instant from, Instant to, Duration length) {

        private Doubt and(Doubt later) {
            return new Doubt(stoodStill || later.stoodStill, from, later.to, length.plus(later.length));
        }
    }

    public static Stopwatch start(ModuleId module, LocalDate on, Reading now) {
        return new Stopwatch(module, on, now.wall(), Duration.ZERO, Optional.empty(), now, now);
    }

    /// Goes on with a timer that was cut off. The time since is in doubt.
    public static Stopwatch goOn(RunningTimer kept, Reading now) {
        var away = Duration.between(kept.seen(), now.wall());
        var doubt = new Doubt(true, kept.seen(), now.wall(), away.isNegative() ? Duration.ZERO : away);
        return new Stopwatch(kept.module(), kept.on(), kept.started(), kept.counted(), Optional.of(doubt), now, now);
    }

    /// Counts up to now.
    public Stopwatch tick(Reading now) {
        var gap = now.atMostSince(last);
        return gap.compareTo(STANDSTILL) > 0
                ? doubting(new Doubt(true, last.wall(), now.wall(), gap), now).touchedAt(now)
                : with(counted.plus(now.since(last)), doubt, now);
    }

    /// The learner touched mouse or keys. If they had not for long, what was counted since is in doubt.
    public Stopwatch touch(Reading now) {
        var ticked = tick(now);
        var untouched = now.since(ticked.touched);
        if (untouched.compareTo(IDLE) < 0 || untouched.compareTo(ticked.counted) > 0) {
            return ticked.touchedAt(now);
        }
        var idle = new Doubt(false, ticked.touched.wall(), now.wall(), untouched);
        return ticked.with(ticked.counted.minus(untouched), ticked.doubt, now)
                .doubting(idle, now)
                .touchedAt(now);
    }

    /// @param counts whether what is in doubt was study
    public Stopwatch answer(boolean counts) {
        var more = doubt.filter(_ -> counts).map(Doubt::length).orElse(Duration.ZERO);
        return with(counted.plus(more), Optional.empty(), last);
    }

    /// What it has counted as a session; what is in doubt is not in it.
    public StudySession session() {
        return new StudySession(module, on, Optional.of(started), counted, "");
    }

    /// What is to be written down, in case the program is cut off.
    public RunningTimer running() {
        return new RunningTimer(
                module, on, started, counted, doubt.map(Doubt::from).orElse(last.wall()));
    }

    private Stopwatch doubting(Doubt more, Reading now) {
        return with(counted, Optional.of(doubt.map(it -> it.and(more)).orElse(more)), now);
    }

    private Stopwatch touchedAt(Reading now) {
        return new Stopwatch(module, on, started, counted, doubt, last, now);
    }

    private Stopwatch with(Duration length, Optional<Doubt> asked, Reading now) {
        return new Stopwatch(module, on, started, length, asked, now, touched);
    }
}
