package dev.footbridge.ui.report;

import dev.footbridge.message.Messages;

/// How large the pages are shown.
enum Zoom {
    FIT(0),
    HALF(0.5),
    THREE_QUARTERS(0.75),
    ACTUAL(1),
    ONE_AND_A_HALF(1.5),
    TWICE(2);

    private final double times;

    Zoom(double times) {
        this.times = times;
    }

    /// 1 is as large as on paper; 0 as wide as there is room.
    double times() {
        return times;
    }

    String title() {
        return this == FIT ? Messages.text("report.zoom-fit") : Messages.text("report.zoom", Math.round(times * 100));
    }

    Zoom larger() {
        return this == FIT ? ONE_AND_A_HALF : values()[Math.min(ordinal() + 1, values().length - 1)];
    }

    Zoom smaller() {
        return this == FIT ? HALF : values()[Math.max(ordinal() - 1, HALF.ordinal())];
    }
}
