package dev.footbridge.ui.report;

import dev.footbridge.message.Messages;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;

/// A page of paper; white until it is drawn.
final class PageView extends StackPane {

    /// What it was asked to draw last.
    private record Asked(int number, double width) {}

    private final int number;
    private final ImageView image = new ImageView();
    private Optional<Asked> asked = Optional.empty();

    /// @param number from 0
    PageView(int number) {
        this.number = number;
        getStyleClass().add("report-page");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        getChildren().add(image);
    }

    int number() {
        return number;
    }

    void show(int of) {
        setAccessibleText(Messages.text("report.page", number + 1, of));
    }

    void size(double width, double height) {
        setMinSize(width, height);
        setPrefSize(width, height);
        setMaxSize(width, height);
        image.setFitWidth(width);
        image.setFitHeight(height);
    }

    /// Whether it has to be drawn anew, which it is then taken to be.
    boolean wants(Preview.Made made, double scale) {
        var now = Optional.of(new Asked(made.number(), getPrefWidth() * scale));
        var differs = !asked.equals(now);
        asked = now;
        return differs;
    }

    void draw(Image drawn) {
        image.setImage(drawn);
    }

    /// Lets go of the picture: nobody sees it.
    void forget() {
        asked = Optional.empty();
        image.setImage(null);
    }
}
