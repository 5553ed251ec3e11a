package dev.footbridge.ui;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/// A clock that a test winds on.
public final class Clocks extends Clock {

    private final ZoneId zone;
    private Instant now;

    public Clocks(Instant now) {
        this(now, ZoneOffset.UTC);
    }

    public Clocks(Instant now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
    }

    public void pass(Duration time) {
        now = now.plus(time);
    }

    public void reach(Instant later) {
        now = later;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("one zone is enough here");
    }

    @Override
    public Instant instant() {
        return now;
    }
}
