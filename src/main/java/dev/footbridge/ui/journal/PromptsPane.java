package dev.footbridge.ui.journal;

import dev.footbridge.content.Bridge;
import dev.footbridge.content.id.AntiPatternId;
import dev.footbridge.message.Messages;
import dev.footbridge.ui.kit.Controls;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/// What a habit asks of whoever caught it: three questions, its signal, and what to do instead.
final class PromptsPane extends ScrollPane {

    private final Bridge bridge;
    private Optional<AntiPatternId> shown = Optional.empty();

    PromptsPane(Bridge bridge) {
        this.bridge = bridge;
        getStyleClass().add("prompts");
        setFitToWidth(true);
        setFocusTraversable(false);
    }

    void show(AntiPatternId habit) {
        if (shown.filter(habit::equals).isPresent()) {
            return;
        }
        shown = Optional.of(habit);
        var lines = new VBox();
        lines.getStyleClass().add("prompts-lines");
        bridge.antiPattern(habit).ifPresent(it -> {
            lines.getChildren().add(Controls.text(Messages.text("journal.prompts"), "section"));
            it.prompts().forEach(prompt -> lines.getChildren().add(Controls.prose(prompt)));
            lines.getChildren().addAll(part(Messages.text("journal.signal"), it.signal()));
            lines.getChildren().addAll(part(Messages.text("journal.instead"), it.instead()));
        });
        if (lines.getChildren().isEmpty()) {
            lines.getChildren().add(Controls.prose(Messages.text("journal.retired"), "muted"));
        }
        setContent(lines);
    }

    private static Node[] part(String title, String text) {
        return new Node[] {Controls.text(title, "section"), Controls.prose(text, "muted")};
    }
}
