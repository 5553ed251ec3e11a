package dev.footbridge.report;

import dev.footbridge.content.Bridge;
import dev.footbridge.content.Module;
import dev.footbridge.content.id.ModuleId;
import dev.footbridge.guidance.Standing;
import dev.footbridge.guidance.Wording;
import dev.footbridge.message.Text;
import dev.footbridge.progress.Progress;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// What every part of a report is made from.
record Facts(Standing standing, Choices choices, Baseline baseline, Clock clock) {

    Bridge bridge() {
        return standing.bridge();
    }

    Progress progress() {
        return standing.progress();
    }

    Wording wording() {
        return new Wording(clock);
    }

    ZoneId zone() {
        return clock.getZone();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, zone());
    }

    /// *9 Mar 2026*.
    String dated(Instant at) {
        return Text.day(day(at));
    }

    String title(ModuleId module) {
        return bridge().module(module).map(Module::title).orElse(module.value());
    }
}
