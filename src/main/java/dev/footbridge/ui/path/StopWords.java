package dev.footbridge.ui.path;

import dev.footbridge.content.Condition;
import dev.footbridge.guidance.ModuleStanding;
import dev.footbridge.message.Messages;
import dev.footbridge.message.Text;
import dev.footbridge.progress.ModuleState;
import dev.footbridge.ui.kit.Words;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/// A stop's state and dates in words.
final class StopWords {

    private final Clock clock;

    StopWords(Clock clock) {
        this.clock = clock;
    }

    /// What stands at the right of the line: when it was, or how long it will take.
    String when(Stop stop) {
        return switch (stop.state()) {
            case ModuleState.NotStarted _ -> stop.standing() == ModuleStanding.LEFT_OUT ? "" : ahead(stop);
            case ModuleState.InProgress(var since) -> Messages.text("path.since", day(since), ahead(stop));
            case ModuleState.Done(var started, var finished) ->
                started.filter(start -> !day(start).equals(day(finished)))
                        .map(start -> Messages.text("path.from-to", day(start), day(finished)))
                        .orElseGet(() -> Messages.text("path.done-on", day(finished)));
            case ModuleState.Skipped skipped -> Messages.text("path.skipped-on", day(skipped.skipped()));
        };
    }

    /// The state beside the title; empty where there is nothing to add to the title.
    String state(Stop stop) {
        return switch (stop.standing()) {
            case NOT_STARTED -> stop.isNext() ? Messages.text("path.next") : "";
            case LEFT_OUT ->
                stop.step()
                        .condition()
                        .map(Condition::leftOut)
                        .map(why -> Messages.text("path.left-out", why))
                        .orElse("");
            case IN_PROGRESS, DONE, SKIPPED ->
                stop.isNext() ? Messages.text("path.next-and", Words.of(stop.standing())) : Words.of(stop.standing());
        };
    }

    /// All of the stop in one sentence, for a screen reader.
    String spoken(Stop stop) {
        var state = state(stop).isEmpty() ? Words.of(stop.standing()) : state(stop);
        return Messages.text("path.spoken", stop.number(), stop.module().title(), state, when(stop));
    }

    /// When it will be done; how long it takes, where that is not known.
    private String ahead(Stop stop) {
        var today = LocalDate.now(clock);
        return stop.forecast()
                .map(span ->
                        Messages.text("path.forecast", Text.day(span.early(), today), Text.day(span.late(), today)))
                .orElseGet(() -> time(stop));
    }

    /// How long it is stated to take.
    String stated(Stop stop) {
        return Messages.text("path.stated", time(stop));
    }

    private static String time(Stop stop) {
        var time = stop.module().time();
        return Text.time(time.from(), time.to());
    }

    private String day(Instant instant) {
        return Text.day(instant, LocalDate.now(clock), clock.getZone());
    }
}
