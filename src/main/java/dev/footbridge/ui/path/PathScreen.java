package dev.footbridge.ui.path;

import dev.footbridge.content.id.ModuleId;
import dev.footbridge.guidance.Standing;
import dev.footbridge.message.Messages;
import dev.footbridge.plan.Outlook;
import dev.footbridge.ui.kit.Controls;
import dev.footbridge.ui.kit.Live;
import dev.footbridge.ui.kit.Navigator;
import dev.footbridge.ui.kit.Screen;
import dev.footbridge.ui.kit.ScreenPane;
import dev.footbridge.ui.kit.Study;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// The path as a timeline of stops. The selected stop unfolds, all others stay one line; it opens at the next one.
public final class PathScreen extends ScreenPane {

    private final Study study;
    private final Navigator navigator;
    private final List<StopPane> stops = new ArrayList<>();
    private final VBox line = new VBox();
    private final ScrollPane scroll = new ScrollPane(line);
    private final VBox beside = new VBox();
    private Optional<ModuleId> selected = Optional.empty();

    public PathScreen(Study study, Navigator navigator) {
        super(Screen.PATH);
        this.study = study;
        this.navigator = navigator;
        var words = new StopWords(study.clock());
        line.getStyleClass().add("path");
        line.getChildren().add(beside);
        for (var step : study.bridge().path()) {
            var stop = new StopPane(study, navigator, words);
            stop.head().setOnMouseClicked(_ -> {
                stop.head().requestFocus();
                toggle(step.module());
            });
            stop.head().addEventHandler(KeyEvent.KEY_PRESSED, key -> onKey(key, stop));
            stops.add(stop);
            line.getChildren().add(stop);
        }
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        setCenter(scroll);
        Live.show(this, study.standingProperty(), this::show);
    }

    /// Opens at the next stop, or where the learner was.
    @Override
    public void shown() {
        if (selected.isEmpty()) {
            select(study.standing().next().module().id());
        } else {
            reveal();
        }
    }

    @Override
    public Optional<ModuleId> module() {
        return selected;
    }

    /// Brings the stop of `module` into view and unfolds it.
    public void select(ModuleId module) {
        selected = Optional.of(module);
        show(study.standing());
        reveal();
    }

    private void toggle(ModuleId module) {
        selected = selected.filter(module::equals).isPresent() ? Optional.empty() : Optional.of(module);
        show(study.standing());
    }

    private void show(Standing standing) {
        var outlook = Outlook.of(standing.bridge(), standing.progress(), study.clock());
        var values = Stop.of(standing, outlook.forecast());
        for (var i = 0; i < stops.size(); i++) {
            var stop = values.get(i);
            stops.get(i)
                    .show(
                            stop,
                            standing,
                            selected.filter(stop.module().id()::equals).isPresent());
        }
        beside.getChildren().clear();
        var next = standing.next().module();
        if (standing.bridge().step(next.id()).isEmpty()) {
            var link = Controls.link(next.title(), () -> navigator.showModule(next.id()));
            beside.getChildren().addAll(Controls.prose(Messages.text("path.next-beside")), link);
        }
    }

    private void onKey(KeyEvent key, StopPane stop) {
        var index = stops.indexOf(stop);
        switch (key.getCode()) {
            case UP -> moveTo(index - 1);
            case DOWN -> moveTo(index + 1);
            case HOME -> moveTo(0);
            case END -> moveTo(stops.size() - 1);
            case ENTER, SPACE -> toggle(stop.stop().module().id());
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void moveTo(int index) {
        if (index >= 0 && index < stops.size()) {
            select(stops.get(index).stop().module().id());
        }
    }

    private void reveal() {
        stops.stream().filter(StopPane::isSelected).findFirst().ifPresent(stop -> {
            stop.head().requestFocus();
            applyCss();
            layout();
            var room = line.getHeight() - scroll.getViewportBounds().getHeight();
            var above = stop.getBoundsInParent().getMinY() - StopHead.HEIGHT;
            scroll.setVvalue(room > 0 ? Math.clamp(above / room, 0, 1) : 0);
        });
    }
}
