package dev.footbridge.ui.kit;

import dev.footbridge.content.Module;
import dev.footbridge.content.id.ModuleId;
import dev.footbridge.message.Messages;
import dev.footbridge.message.Text;
import dev.footbridge.plan.Stopwatch;
import dev.footbridge.plan.Stopwatch.Doubt;
import dev.footbridge.plan.Stopwatch.Reading;
import dev.footbridge.progress.Change;
import dev.footbridge.progress.Journal;
import dev.footbridge.progress.RunningTimer;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Times what is studied. What is in doubt it asks about in a notice, and logs nothing before the answer. FX thread
/// only.
public final class StudyClock {

    /// Less is a slip of the hand and no session.
    static final Duration SHORTEST = Duration.ofSeconds(30);

    private static final String NOTICE = "timer";
    private static final Duration TOUCHES = Duration.ofSeconds(5);

    /// Where a running timer is kept, so that it survives the end of the program.
    public interface Kept {

        Kept NOWHERE = _ -> {};

        /// Keeps it, or takes it away. Called on the FX thread; must return at once.
        void keep(Optional<RunningTimer> timer);
    }

    private final Study study;
    private final Notices notices;
    private final Kept kept;
    private final LongSupplier nanos;
    private final ReadOnlyObjectWrapper<Optional<Stopwatch>> running = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Timeline ticking =
            new Timeline(new KeyFrame(javafx.util.Duration.millis((double) TOUCHES.toMillis()), _ -> tick()));
    private boolean stopping;

    /// @param nanos a clock that never jumps, as [System#nanoTime()]
    public StudyClock(Study study, Notices notices, Kept kept, LongSupplier nanos) {
        this.study = study;
        this.notices = notices;
        this.kept = kept;
        this.nanos = nanos;
        ticking.setCycleCount(Animation.INDEFINITE);
    }

    public ReadOnlyObjectProperty<Optional<Stopwatch>> runningProperty() {
        return running.getReadOnlyProperty();
    }

    /// Goes on with a timer that ran when the program ended, and asks about the time since.
    public void goOn(RunningTimer timer) {
        become(Stopwatch.goOn(timer, now()));
    }

    /// Stops the timer, or starts it on `module`.
    public void toggle(ModuleId module) {
        if (running.get().isPresent()) {
            stop();
        } else {
            stopping = false;
            become(Stopwatch.start(module, LocalDate.now(study.clock()), now()));
        }
    }

    /// Counts up to now.
    public void tick() {
        running.get().ifPresent(watch -> become(watch.tick(now())));
    }

    /// The learner touched mouse or keys.
    public void touch() {
        running.get()
                .filter(watch -> nanos.getAsLong() - watch.last().nanos() >= TOUCHES.toNanos())
                .ifPresent(watch -> become(watch.touch(now())));
    }

    /// Counts no more in this run; a running timer stays kept for the next.
    public void rest() {
        ticking.stop();
        running.set(Optional.empty());
    }

    private void stop() {
        running.get().ifPresent(watch -> {
            stopping = true;
            become(watch.touch(now()));
        });
    }

    private void become(Stopwatch watch) {
        running.set(Optional.of(watch));
        kept.keep(Optional.of(watch.running()));
        ticking.play();
        watch.doubt().ifPresentOrElse(this::ask, () -> {
            notices.remove(NOTICE);
            if (stopping) {
                end(watch);
            }
        });
    }

    private void end(Stopwatch watch) {
        stopping = false;
        ticking.stop();
        if (watch.counted().compareTo(SHORTEST) >= 0) {
            study.apply(new Change.Add<>(Journal.SESSIONS, watch.session()));
        }
        running.set(Optional.empty());
        kept.keep(Optional.empty());
    }

    private void ask(Doubt doubt) {
        var zone = study.clock().getZone();
        var title = running.get()
                .map(Stopwatch::module)
                .flatMap(id -> study.bridge().module(id));
        var key = doubt.stoodStill() ? "timer.stood-still" : "timer.idle";
        var what = Messages.text(
                key,
                Text.clock(doubt.from(), zone),
                Text.clock(doubt.to(), zone),
                Text.interval(doubt.length().plusMillis(1)),
                title.map(Module::title).orElse(""));
        var actions = List.of(
                new Notice.Action(Messages.text("timer.counts"), () -> answer(true)),
                new Notice.Action(Messages.text("timer.leave-out"), () -> answer(false)),
                new Notice.Action(Messages.text("timer.stop-there"), () -> {
                    stopping = true;
                    answer(false);
                }));
        notices.show(new Notice(NOTICE, Notice.Weight.WARNING, what, "", actions));
    }

    private void answer(boolean counts) {
        running.get().ifPresent(watch -> become(watch.answer(counts)));
    }

    private Reading now() {
        return new Reading(study.clock().instant(), nanos.getAsLong());
    }
}
