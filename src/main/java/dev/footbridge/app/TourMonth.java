package dev.footbridge.app;

import dev.footbridge.content.Bridge;
import dev.footbridge.content.id.ModuleId;
import dev.footbridge.guidance.Standing;
import dev.footbridge.message.Messages;
import dev.footbridge.progress.Change;
import dev.footbridge.progress.FollowUp;
import dev.footbridge.progress.Journal;
import dev.footbridge.progress.NoteId;
import dev.footbridge.progress.Progress;
import dev.footbridge.progress.Rating;
import dev.footbridge.progress.Reflection;
import dev.footbridge.progress.Replica;
import dev.footbridge.progress.Setting;
import dev.footbridge.progress.StudySession;
import dev.footbridge.progress.Witness;
import dev.footbridge.ui.Shell;
import dev.footbridge.ui.kit.Screen;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.scene.control.TextField;

/// A new learner's first month, evening by evening, by the changes that a person makes.
final class TourMonth {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 2);
    private static final LocalTime HOUR = LocalTime.of(19, 0);
    private static final Replica TOUR = new Replica("tour");
    private static final Duration MINUTES = Duration.ofMinutes(45);
    private static final Duration HOURS = Duration.ofHours(6);
    private static final int WEEKS = 22;

    /// The day of the month, counted from zero.
    private enum Day {
        RATED(0),
        STUDYING(1),
        CAUGHT(3),
        DID_IT_HOLD(10),
        PROVED(14),
        REPLANNED(18),
        FOUND(29);

        private final int after;

        Day(int after) {
            this.after = after;
        }

        private Clock clock() {
            return Clock.fixed(FIRST.plusDays(after).atTime(HOUR).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        }
    }

    /// @param name of its picture
    /// @param progress what was done by then
    /// @param look leads to what is pictured
    record Evening(String name, Clock clock, Progress progress, Consumer<Shell> look) {}

    private final Bridge bridge;
    private final List<Evening> evenings = new ArrayList<>();
    private Progress progress = Progress.NONE;

    private TourMonth(Bridge bridge) {
        this.bridge = bridge;
    }

    static List<Evening> on(Bridge bridge) {
        return new TourMonth(bridge).live();
    }

    private List<Evening> live() {
        for (var i = 0; i < bridge.diagnostics().size(); i++) {
            var rating = i % 3 == 0 ? Rating.PARTLY : Rating.NOT_YET;
            make(Day.RATED, new Change.Rate(bridge.diagnostics().get(i).id(), rating));
        }
        evening(Day.RATED, "rated", shell -> shell.show(Screen.DIAGNOSTIC));

        var first = Standing.of(bridge, progress).next().module().id();
        make(Day.STUDYING, new Change.Start(first));
        make(Day.STUDYING, studied(first, Day.STUDYING));
        make(Day.STUDYING, new Change.TakeNotes(NoteId.of(first), Messages.text("tour.note")));
        evening(Day.STUDYING, "studying", shell -> shell.show(Screen.TODAY));

        var caught = caught();
        make(Day.CAUGHT, new Change.Add<>(Journal.REFLECTIONS, caught));
        var commitment = progress.reflections().all().firstEntry().getKey();
        evening(Day.CAUGHT, "caught", shell -> shell.showReflection(commitment));

        make(Day.DID_IT_HOLD, studied(first, Day.DID_IT_HOLD));
        evening(Day.DID_IT_HOLD, "did-it-hold", shell -> shell.show(Screen.TODAY));
        var held = new FollowUp(commitment, FollowUp.DAYS.getFirst(), FollowUp.Held.PARTLY, day(Day.DID_IT_HOLD));
        make(Day.DID_IT_HOLD, new Change.Add<>(Journal.FOLLOW_UPS, held));

        make(Day.PROVED, new Change.Finish(first));
        bridge.outcomes().stream().findFirst().ifPresent(outcome -> {
            make(Day.PROVED, new Change.Prove(outcome.id(), Messages.text("tour.proof")));
            var colleague = new Witness(Messages.text("tour.colleague"), day(Day.PROVED));
            make(Day.PROVED, new Change.Check(outcome.id(), Optional.of(colleague)));
        });
        evening(Day.PROVED, "proved", shell -> shell.show(Screen.SUCCESS));

        var second = Standing.of(bridge, progress).next().module().id();
        make(Day.REPLANNED, new Change.Start(second));
        make(Day.REPLANNED, studied(second, Day.REPLANNED));
        make(Day.REPLANNED, Change.Replan.hours(Optional.of(HOURS)));
        make(Day.REPLANNED, Change.Replan.target(Optional.of(FIRST.plusWeeks(WEEKS))));
        evening(Day.REPLANNED, "replanned", shell -> shell.show(Screen.PLAN));

        evening(Day.FOUND, "found", shell -> {
            shell.show(Screen.TODAY);
            LoopTour.find(shell);
            ((TextField) shell.lookup(".palette-card .text-field")).setText(Messages.text("tour.words"));
        });
        return List.copyOf(evenings);
    }

    private Reflection caught() {
        return new Reflection(
                bridge.antiPatterns().getFirst().id(),
                day(Day.CAUGHT),
                Messages.text("tour.caught"),
                Messages.text("tour.cost"),
                Messages.text("tour.instead"),
                OptionalInt.of(4),
                Optional.of(Setting.WORK),
                Optional.empty(),
                false);
    }

    private static Change studied(ModuleId module, Day on) {
        return new Change.Add<>(Journal.SESSIONS, new StudySession(module, day(on), Optional.empty(), MINUTES, ""));
    }

    private static LocalDate day(Day day) {
        return FIRST.plusDays(day.after);
    }

    private void make(Day day, Change change) {
        var now = day.clock().instant();
        progress = change.on(progress, now, progress.latest().next(now, TOUR));
    }

    private void evening(Day day, String name, Consumer<Shell> look) {
        evenings.add(new Evening("month-" + name, day.clock(), progress, look));
    }
}
