package dev.footbridge.plan;

import dev.footbridge.content.Bridge;
import dev.footbridge.content.id.ModuleId;
import dev.footbridge.guidance.GapStatus;
import dev.footbridge.guidance.ModuleStanding;
import dev.footbridge.progress.Answer;
import dev.footbridge.progress.ModuleState;
import dev.footbridge.progress.ModuleState.Done;
import dev.footbridge.progress.ModuleState.InProgress;
import dev.footbridge.progress.ModuleState.NotStarted;
import dev.footbridge.progress.ModuleState.Skipped;
import dev.footbridge.progress.Progress;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// Where the learner stood with each module at the end of a day, as far as progress tells: what was done, skipped or
/// answered later was not yet.
record Stand(Bridge bridge, Progress progress, LocalDate day, ZoneId zone) {

    ModuleStanding module(ModuleId module) {
        return switch (state(module)) {
            case InProgress _ -> ModuleStanding.IN_PROGRESS;
            case Done _ -> ModuleStanding.DONE;
            case Skipped _ -> ModuleStanding.SKIPPED;
            case NotStarted _ -> isLeftOut(module) ? ModuleStanding.LEFT_OUT : ModuleStanding.NOT_STARTED;
        };
    }

    boolean isUnanswered(ModuleId module) {
        return answer(module) == Answer.UNANSWERED;
    }

    boolean hasOpenGap(ModuleId module) {
        return bridge.gapsOf(module).stream().anyMatch(gap -> GapStatus.of(gap, progress) != GapStatus.CLOSED);
    }

    private boolean isLeftOut(ModuleId module) {
        return answer(module) == Answer.NO
                && bridge.step(module).flatMap(step -> step.condition()).isPresent();
    }

    private Answer answer(ModuleId module) {
        return progress.answers()
                .mark(module)
                .filter(mark -> isThen(mark.stamp().wall()))
                .map(mark -> mark.value())
                .orElse(Answer.UNANSWERED);
    }

    private ModuleState state(ModuleId module) {
        var state = progress.state(module);
        var settled = switch (state) {
            case Done done -> isThen(done.finished());
            case Skipped skipped -> isThen(skipped.skipped());
            case InProgress _, NotStarted _ -> false;
        };
        return settled
                ? state
                : state.started()
                        .filter(this::isThen)
                        .<ModuleState>map(InProgress::new)
                        .orElse(new NotStarted());
    }

    private boolean isThen(Instant at) {
        return !at.atZone(zone).toLocalDate().isAfter(day);
    }
}
