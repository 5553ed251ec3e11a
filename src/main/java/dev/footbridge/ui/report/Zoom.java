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
        return switch (this) {
            case HALF -> THREE_QUARTERS;
            case THREE_QUARTERS -> ACTUAL;
            case FIT, ACTUAL -> ONE_AND_A_HALF;
            case ONE_AND_A_HALF, TWICE -> TWICE;
        };
    }

    Zoom smaller() {
        return switch (this) {
            case FIT, HALF, THREE_QUARTERS -> HALF;
            case ACTUAL -> THREE_QUARTERS;
            case ONE_AND_A_HALF -> ACTUAL;
            case TWICE -> ONE_AND_A_HALF;
        };
    }
}
