package dev.footbridge.ui.journal;

import dev.footbridge.content.AntiPattern;
import dev.footbridge.content.id.AntiPatternId;
import dev.footbridge.message.Messages;
import dev.footbridge.ui.kit.Controls;
import dev.footbridge.ui.kit.Study;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/// The habits as cards, in two columns where there is room for them.
final class HabitsPage extends ScrollPane {

    /// Of a column, in em.
    private static final double NARROWEST = 27;

    private final VBox left = column();
    private final VBox right = column();
    private final GridPane columns = new GridPane();
    private final List<HabitCard> cards;

    HabitsPage(Study study, Consumer<AntiPatternId> reflect, Consumer<AntiPatternId> list) {
        getStyleClass().add("habits-page");
        cards = study.bridge().antiPatterns().stream()
                .map((AntiPattern habit) -> new HabitCard(study, habit, reflect, list))
                .toList();
        columns.getStyleClass().add("habits");
        var intro = Controls.prose(Messages.text("journal.intro"), "muted");
        var em = intro.fontProperty().map(font -> font.getSize());
        var page = new VBox(intro, columns);
        page.getStyleClass().add("habits-all");
        setContent(page);
        setFitToWidth(true);
        setFocusTraversable(false);
        lay(true);
        viewportBoundsProperty()
                .map(bounds -> bounds.getWidth())
                .subscribe(width -> lay(width == null || width > 2 * NARROWEST * em.getValue()));
    }

    void focusFirst() {
        cards.stream()
                .findFirst()
                .flatMap(card -> card.lookupAll(".button").stream().findFirst())
                .ifPresent(Node::requestFocus);
    }

    private void lay(boolean wide) {
        var count = wide ? (cards.size() + 1) / 2 : cards.size();
        if (left.getChildren().size() == count && !cards.isEmpty()) {
            return;
        }
        left.getChildren().clear();
        right.getChildren().clear();
        for (var i = 0; i < cards.size(); i++) {
            (wide && i % 2 == 1 ? right : left).getChildren().add(cards.get(i));
        }
        columns.getChildren().clear();
        columns.getColumnConstraints().clear();
        columns.addRow(0, left);
        if (wide) {
            columns.addRow(0, right);
        }
        columns.getChildren().forEach(_ -> {
            var column = new ColumnConstraints();
            column.setPercentWidth(wide ? 50 : 100);
            columns.getColumnConstraints().add(column);
        });
    }

    private static VBox column() {
        var column = new VBox();
        column.getStyleClass().add("habits-column");
        column.setMinWidth(0);
        return column;
    }
}
