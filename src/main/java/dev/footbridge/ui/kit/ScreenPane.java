package dev.footbridge.ui.kit;

import dev.footbridge.content.id.ModuleId;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// A screen: its title with tools beside it, and what is below them.
public abstract class ScreenPane extends BorderPane {

    protected ScreenPane(Screen screen, Node... tools) {
        getStyleClass().add("screen");
        var title = new Label(screen.title());
        title.getStyleClass().add("screen-title");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var top = new HBox(title, space);
        top.getChildren().addAll(tools);
        top.getStyleClass().add("screen-top");
        setTop(top);
    }

    /// Called each time the screen comes to the front, once it is laid out: the place to focus and to scroll.
    public void shown() {}

    /// The module that it is about just now; empty where it is about many or none.
    public Optional<ModuleId> module() {
        return Optional.empty();
    }
}
