package dev.footbridge.ui.guide;

import dev.footbridge.content.document.Frame;
import dev.footbridge.message.Messages;
import dev.footbridge.ui.kit.Controls;
import javafx.scene.Group;
import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The word and the shape by which a callout is known, whatever its colour.
final class CalloutTitles {

    /// The size of words beside which the icon has its own, in pixels.
    private static final double WORDS = 15;

    private CalloutTitles() {}

    static Label title(Frame.Kind kind) {
        var title = Controls.text(word(kind), "callout-title");
        var icon = new FontIcon(icon(kind));
        // scaled with the words: a size in em would be in em of its own size, and grow with every look
        var scale = title.fontProperty().map(font -> font.getSize() / WORDS);
        icon.scaleXProperty().bind(scale);
        icon.scaleYProperty().bind(scale);
        title.setGraphic(new Group(icon));
        return title;
    }

    private static String word(Frame.Kind kind) {
        return switch (kind) {
            case TIP -> Messages.text("guide.callout.tip");
            case IMPORTANT -> Messages.text("guide.callout.important");
            case WARNING -> Messages.text("guide.callout.warning");
            case CAUTION -> Messages.text("guide.callout.caution");
            case NOTE, ITEM, TIGHT_ITEM, QUOTE, FOOTNOTE -> Messages.text("guide.callout.note");
        };
    }

    private static Feather icon(Frame.Kind kind) {
        return switch (kind) {
            case TIP -> Feather.ZAP;
            case IMPORTANT -> Feather.MESSAGE_SQUARE;
            case WARNING -> Feather.ALERT_TRIANGLE;
            case CAUTION -> Feather.ALERT_OCTAGON;
            case NOTE, ITEM, TIGHT_ITEM, QUOTE, FOOTNOTE -> Feather.INFO;
        };
    }
}
