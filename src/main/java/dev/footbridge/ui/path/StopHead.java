package dev.footbridge.ui.path;

import dev.footbridge.content.Condition;
import dev.footbridge.ui.kit.Controls;
import dev.footbridge.ui.kit.Study;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// A stop's one line: number, title, state or question, and dates at the right.
final class StopHead extends HBox {

    static final double HEIGHT = 44;

    private final Study study;
    private final StopWords words;
    private final Label number = Controls.text("", "stop-number");
    private final Label title = Controls.text("", "stop-title");
    private final Label when = Controls.text("", "muted");

    StopHead(Study study, StopWords words) {
        this.study = study;
        this.words = words;
        getStyleClass().add("stop-head");
        setAlignment(Pos.CENTER_LEFT);
        setMinHeight(HEIGHT);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        number.setMinWidth(USE_PREF_SIZE);
        title.setMinWidth(USE_PREF_SIZE);
        when.setMinWidth(USE_PREF_SIZE);
    }

    void show(Stop stop, boolean selected) {
        setAccessibleText(words.spoken(stop));
        number.setText(Integer.toString(stop.number()));
        title.setText(stop.module().title());
        when.setText(words.when(stop));
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().setAll(number, title);
        if (stop.isAsking() && !stop.isNext() && !selected) {
            stop.step().condition().map(Condition::question).ifPresent(question -> {
                var asked = Controls.text(question, "muted");
                getChildren().addAll(asked, new AnswerControl(study, stop.module()));
            });
        } else {
            var state = Controls.text(words.state(stop), stop.isNext() ? "stop-next" : "muted");
            getChildren().add(state);
        }
        getChildren().addAll(space, when);
    }
}
