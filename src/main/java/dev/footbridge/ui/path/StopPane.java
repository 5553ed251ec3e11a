package dev.footbridge.ui.path;

import dev.footbridge.guidance.ModuleStanding;
import dev.footbridge.guidance.Standing;
import dev.footbridge.ui.kit.Navigator;
import dev.footbridge.ui.kit.Study;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// One stop: its piece of the line, its head, and unfolded its body.
final class StopPane extends HBox {

    private static final PseudoClass NEXT = PseudoClass.getPseudoClass("next");
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass LEFT_OUT = PseudoClass.getPseudoClass("left-out");

    private final StopGutter gutter = new StopGutter(StopHead.HEIGHT / 2 + 1);
    private final StopHead head;
    private final StopBody body;
    private final VBox content;
    private Optional<Stop> shown = Optional.empty();
    private boolean selected;

    StopPane(Study study, Navigator navigator, StopWords words) {
        head = new StopHead(study, words);
        body = new StopBody(study, navigator, words);
        content = new VBox(head);
        content.getStyleClass().add("stop");
        HBox.setHgrow(content, Priority.ALWAYS);
        getChildren().addAll(gutter, content);
    }

    StopHead head() {
        return head;
    }

    Stop stop() {
        return shown.orElseThrow();
    }

    boolean isSelected() {
        return selected;
    }

    void show(Stop stop, Standing standing, boolean select) {
        if (select || selected != select || !shown.equals(Optional.of(stop))) {
            shown = Optional.of(stop);
            selected = select;
            gutter.show(stop);
            head.show(stop, select);
            if (select) {
                body.show(stop, standing);
                content.getChildren().setAll(head, body);
            } else {
                content.getChildren().setAll(head);
            }
            content.pseudoClassStateChanged(NEXT, stop.isNext());
            content.pseudoClassStateChanged(SELECTED, select);
            content.pseudoClassStateChanged(LEFT_OUT, stop.standing() == ModuleStanding.LEFT_OUT);
        }
    }
}
