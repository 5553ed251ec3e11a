package dev.footbridge.ui;

import atlantafx.base.theme.Styles;
import dev.footbridge.content.id.ModuleId;
import dev.footbridge.message.Messages;
import dev.footbridge.message.Text;
import dev.footbridge.plan.Stopwatch;
import dev.footbridge.ui.kit.Controls;
import dev.footbridge.ui.kit.Study;
import dev.footbridge.ui.kit.StudyClock;
import java.time.Duration;
import java.util.Optional;
import javafx.scene.control.Button;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The quiet clock in the status bar: an icon while nothing is timed, else the module and its minutes.
final class TimerButton extends Button {

    private final Study study;
    private final FontIcon icon = new FontIcon(Feather.PLAY);

    TimerButton(Study study, StudyClock timer, Runnable toggle) {
        this.study = study;
        getStyleClass().addAll(Styles.FLAT, Styles.SMALL, "timer");
        setGraphic(icon);
        setMinWidth(USE_PREF_SIZE);
        setOnAction(_ -> toggle.run());
        timer.runningProperty().subscribe(this::show);
    }

    private void show(Optional<Stopwatch> running) {
        icon.setIconCode(running.isPresent() ? Feather.SQUARE : Feather.PLAY);
        var title = running.map(Stopwatch::module).map(this::title).orElse("");
        var length = running.map(it -> Text.length(wholeMinutes(it.counted()))).orElse("");
        setText(running.isPresent() ? Messages.text("timer.running", title, length) : "");
        Controls.named(
                this, running.isPresent() ? Messages.text("timer.stop", title, length) : Messages.text("timer.start"));
    }

    private static Duration wholeMinutes(Duration length) {
        return Duration.ofMinutes(length.toMinutes());
    }

    private String title(ModuleId module) {
        return study.bridge().module(module).map(it -> it.title()).orElse(module.value());
    }
}
