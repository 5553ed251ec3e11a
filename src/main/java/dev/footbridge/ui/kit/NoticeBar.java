package dev.footbridge.ui.kit;

import dev.footbridge.message.Messages;
import java.util.HashSet;
import java.util.Set;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Notices as bars above the screen: they tell, they never block.
public final class NoticeBar extends VBox {

    private static final int FEWEST_LINES = 2;
    private static final int MOST_LINES = 8;

    private final Notices notices;
    private final Set<String> unfolded = new HashSet<>();

    public NoticeBar(Notices notices) {
        this.notices = notices;
        getStyleClass().add("notices");
        notices.all().addListener((ListChangeListener<Notice>) _ -> show());
        show();
    }

    private void show() {
        unfolded.removeIf(
                key -> notices.all().stream().noneMatch(notice -> notice.key().equals(key)));
        getChildren().setAll(notices.all().stream().map(this::bar).toList());
    }

    private Node bar(Notice notice) {
        var warning = notice.weight() == Notice.Weight.WARNING;
        var what = Controls.prose(notice.what());
        HBox.setHgrow(what, Priority.ALWAYS);
        var line = new HBox(new FontIcon(warning ? Feather.ALERT_TRIANGLE : Feather.INFO), what);
        line.getStyleClass().add("notice-line");
        for (var action : notice.actions()) {
            line.getChildren().add(Controls.button(action.verb(), action.does()));
        }
        var bar = new VBox(line);
        bar.getStyleClass().addAll("notice", warning ? "notice-warning" : "notice-note");
        if (!notice.details().isEmpty()) {
            line.getChildren().add(unfold(notice.key()));
            if (unfolded.contains(notice.key())) {
                bar.getChildren().add(details(notice.details()));
            }
        }
        if (!warning) {
            line.getChildren()
                    .add(Controls.quietButton(Messages.text("notice.close"), () -> notices.remove(notice.key())));
        }
        return bar;
    }

    private Node unfold(String key) {
        var isUnfolded = unfolded.contains(key);
        return Controls.quietButton(Messages.text(isUnfolded ? "notice.less" : "notice.more"), () -> {
            if (!unfolded.remove(key)) {
                unfolded.add(key);
            }
            show();
        });
    }

    private static Node details(String details) {
        var text = new TextArea(details);
        text.setEditable(false);
        text.setWrapText(true);
        text.setPrefRowCount(Math.clamp(details.lines().count(), FEWEST_LINES, MOST_LINES));
        text.setAccessibleText(Messages.text("notice.details"));
        HBox.setHgrow(text, Priority.ALWAYS);
        var line = new HBox(text, Controls.quietButton(Messages.text("notice.copy"), () -> copy(details)));
        line.getStyleClass().add("notice-line");
        return line;
    }

    private static void copy(String details) {
        var content = new ClipboardContent();
        content.putString(details);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
