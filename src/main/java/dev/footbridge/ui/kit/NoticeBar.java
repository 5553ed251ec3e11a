package dev.footbridge.ui.kit;

import dev.footbridge.message.Messages;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Notices as bars above the screen: they tell, they never block.
public final class NoticeBar extends VBox {

    private final Notices notices;

    public NoticeBar(Notices notices) {
        this.notices = notices;
        getStyleClass().add("notices");
        notices.all().addListener((ListChangeListener<Notice>) _ -> show());
        show();
    }

    private void show() {
        getChildren().setAll(notices.all().stream().map(this::bar).toList());
    }

    private Node bar(Notice notice) {
        var warning = notice.weight() == Notice.Weight.WARNING;
        var what = Controls.prose(notice.what());
        HBox.setHgrow(what, Priority.ALWAYS);
        var bar = new HBox(new FontIcon(warning ? Feather.ALERT_TRIANGLE : Feather.INFO), what);
        bar.getStyleClass().addAll("notice", warning ? "notice-warning" : "notice-note");
        if (!notice.details().isEmpty()) {
            bar.getChildren().add(Controls.quietButton(Messages.text("notice.copy"), () -> copy(notice.details())));
        }
        if (!warning) {
            bar.getChildren()
                    .add(Controls.quietButton(Messages.text("notice.close"), () -> notices.remove(notice.key())));
        }
        return bar;
    }

    private static void copy(String details) {
        var content = new ClipboardContent();
        content.putString(details);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
