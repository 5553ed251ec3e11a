package dev.footbridge.ui.guide;

import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;

/// What stands beside the page: the outline on its left and the notes on its right, one of the two where there is no
/// room for both.
final class Sides {

    private static final double OUTLINE_FROM = 900;
    private static final double BOTH_FROM = 1180;

    private final BorderPane frame;
    private final PageView page;
    private final OutlineView outline;
    private final NotesPane notes;
    private final ToggleButton showsOutline;
    private final ToggleButton showsNotes;

    Sides(BorderPane frame, PageView page, OutlineView outline, NotesPane notes, GuideHead head) {
        this.frame = frame;
        this.page = page;
        this.outline = outline;
        this.notes = notes;
        this.showsOutline = head.outline();
        this.showsNotes = head.notes();
        showsOutline.setOnAction(_ -> {
            if (showsOutline.isSelected() && !hasRoomForBoth()) {
                showsNotes.setSelected(false);
            }
            arrange();
        });
        showsNotes.setOnAction(_ -> {
            if (!hasRoomForBoth()) {
                showsOutline.setSelected(!showsNotes.isSelected() && isWide(frame.getWidth()));
            }
            arrange();
        });
        frame.widthProperty().addListener((_, before, now) -> fit(before.doubleValue(), now.doubleValue()));
    }

    void toggleOutline() {
        showsOutline.fire();
        if (showsOutline.isSelected()) {
            outline.requestFocus();
        }
    }

    void toggleNotes() {
        showsNotes.fire();
        if (showsNotes.isSelected()) {
            notes.focusEditor();
        }
    }

    /// Shows the outline when the window grows wide enough for it, and hides it when it no longer is.
    private void fit(double before, double now) {
        if (before == 0 || isWide(before) != isWide(now)) {
            showsOutline.setSelected(isWide(now) && (hasRoomForBoth() || !showsNotes.isSelected()));
        } else if (!hasRoomForBoth() && showsNotes.isSelected()) {
            showsOutline.setSelected(false);
        }
        arrange();
    }

    private void arrange() {
        var wasBeside = outline.isFocused() || notes.isFocusWithin();
        frame.setLeft(showsOutline.isSelected() ? outline : null);
        frame.setRight(showsNotes.isSelected() ? notes : null);
        if (wasBeside && !outline.isFocused() && !notes.isFocusWithin()) {
            page.requestFocus();
        }
    }

    private boolean hasRoomForBoth() {
        return frame.getWidth() >= BOTH_FROM;
    }

    private static boolean isWide(double width) {
        return width >= OUTLINE_FROM;
    }
}
