package dev.footbridge.ui.history;

import dev.footbridge.message.Messages;
import dev.footbridge.ui.kit.Controls;
import dev.footbridge.ui.kit.DifferenceWords.Group;
import dev.footbridge.ui.kit.DifferenceWords.Line;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// What restoring a backup changes, in groups. Draws only the lines in view: years of reflections may come back.
final class DifferenceList extends ListView<DifferenceList.Row> {

    private static final double NAME_SHARE = 0.42;

    sealed interface Row {

        record Heading(String text) implements Row {}

        record Turn(Line line) implements Row {}
    }

    DifferenceList() {
        getStyleClass().add("difference");
        setAccessibleText(Messages.text("history.difference"));
        setCellFactory(_ -> new Cell());
    }

    void show(List<Group> groups) {
        getItems()
                .setAll(groups.stream()
                        .flatMap(group -> Stream.concat(
                                Stream.<Row>of(new Row.Heading(Messages.text(
                                        "difference.group",
                                        group.title(),
                                        group.lines().size()))),
                                group.lines().stream().map(Row.Turn::new)))
                        .toList());
        scrollTo(0);
    }

    private static final class Cell extends WrappedCell<Row> {

        Cell() {
            getStyleClass().add("difference-cell");
        }

        @Override
        protected void updateItem(@Nullable Row row, boolean empty) {
            super.updateItem(row, empty);
            if (empty || row == null) {
                setGraphic(null);
                setAccessibleText("");
                return;
            }
            switch (row) {
                case Row.Heading(var text) -> {
                    draw(Controls.text(text, "section"));
                    setAccessibleText(text);
                }
                case Row.Turn(var line) -> {
                    draw(drawn(line));
                    setAccessibleText(line.toString());
                }
            }
        }

        private Region drawn(Line line) {
            var name = Controls.text(line.name());
            name.setWrapText(true);
            name.prefWidthProperty().bind(widthProperty().multiply(NAME_SHARE));
            name.setMinWidth(USE_PREF_SIZE);
            var turn = Controls.text(line.turn(), "muted");
            turn.setWrapText(true);
            HBox.setHgrow(turn, Priority.ALWAYS);
            var drawn = new HBox(name, turn);
            drawn.getStyleClass().add("difference-line");
            return drawn;
        }
    }
}
