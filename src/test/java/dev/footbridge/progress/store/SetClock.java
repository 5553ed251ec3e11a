package dev.footbridge.progress.store;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/// A clock that stands until it is set, and a learner who travels.
final class SetClock extends Clock {

    private Instant now;
    private ZoneId zone;

    SetClock(Instant now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
    }

    void set(String time) {
        now = Instant.parse(time);
    }

    void forward(Duration time) {
        now = now.plus(time);
    }

    void travel(ZoneId to) {
        zone = to;
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new SetClock(now, other);
    }
}
