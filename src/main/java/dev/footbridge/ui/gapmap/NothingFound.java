package dev.footbridge.ui.gapmap;

import dev.footbridge.guidance.GapStatus;
import dev.footbridge.message.Messages;
import dev.footbridge.ui.kit.Controls;
import dev.footbridge.ui.kit.Words;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// What stands in the table's place when the filter lets no row through, and the way back.
final class NothingFound extends VBox {

    NothingFound(GapItems items) {
        getStyleClass().add("gap-nothing");
        var words = new Label();
        words.setWrapText(true);
        items.filterProperty().subscribe(filter -> words.setText(words(filter)));
        getChildren()
                .addAll(words, Controls.button(Messages.text("gapmap.show-all"), () -> items.filter(GapFilter.NONE)));
    }

    private static String words(GapFilter filter) {
        var typed = filter.words().strip();
        if (typed.isEmpty()) {
            return filter.status()
                    .map(status -> Messages.text("gapmap.nothing.status", lower(status)))
                    .orElse("");
        }
        return filter.status()
                .map(status -> Messages.text("gapmap.nothing.both", lower(status), typed))
                .orElseGet(() -> Messages.text("gapmap.nothing.words", typed));
    }

    private static String lower(GapStatus status) {
        return Words.of(status).toLowerCase(Locale.ENGLISH);
    }
}
