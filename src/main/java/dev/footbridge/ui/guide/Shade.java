package dev.footbridge.ui.guide;

/// What lies behind some words, from the lowest to the topmost.
enum Shade {
    HIGHLIGHT("shade-highlight"),
    FOUND("shade-found"),
    FOUND_HERE("shade-found-here"),
    SELECTED("shade-selected");

    private final String styleClass;

    Shade(String styleClass) {
        this.styleClass = styleClass;
    }

    String styleClass() {
        return styleClass;
    }
}
