package dev.footbridge.ui.gapmap;

import dev.footbridge.message.Messages;
import dev.footbridge.ui.kit.StateShape;
import dev.footbridge.ui.kit.StateTag;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

/// Where to study. Under the title stands whether the module is next and, where the table has no room for that column,
/// its state.
final class ModuleCell extends DrawnCell {

    private final Text title = new Text();
    private final HBox tags = new HBox();
    private final HBox state = new HBox();
    private final VBox lines = new VBox(title, tags);

    /// @param stateShown whether the module's state has a column of its own
    ModuleCell(String styleClass, ObservableValue<Boolean> stateShown) {
        super(styleClass);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        title.getStyleClass().addAll("text", "gap-words");
        tags.getStyleClass().add("gap-tags");
        state.getStyleClass().add("gap-tags");
        lines.getStyleClass().add("gap-module-lines");
        widthProperty().subscribe(width -> title.setWrappingWidth(inside(width.doubleValue())));
        lines.prefWidthProperty().bind(widthProperty().map(width -> inside(width.doubleValue())));
        state.visibleProperty()
                .bind(stateShown.map(shown -> !shown).when(sceneProperty().isNotNull()));
        state.managedProperty().bind(state.visibleProperty());
    }

    @Override
    void draw(GapRow row) {
        title.setText(row.module().title());
        state.getChildren().setAll(StateTag.of(row.standing()));
        tags.getChildren().setAll(state);
        if (row.next()) {
            tags.getChildren().addFirst(new StateTag(StateShape.NEXT, Messages.text("gapmap.next")));
        }
        setGraphic(lines);
        setAccessibleText(row.module().title());
    }

    @Override
    double drawnHeight(double width) {
        title.setWrappingWidth(width);
        return lines.prefHeight(width);
    }

    @Override
    void clear() {
        setGraphic(null);
        setAccessibleText("");
    }
}
