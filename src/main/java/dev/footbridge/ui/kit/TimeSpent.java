package dev.footbridge.ui.kit;

import dev.footbridge.content.Bridge;
import dev.footbridge.content.Module;
import dev.footbridge.message.Messages;
import dev.footbridge.message.Text;
import dev.footbridge.plan.Spent;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.scene.chart.BarChart;
import javafx.scene.chart.CategoryAxis;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.XYChart;
import javafx.scene.layout.VBox;

/// How long each module took beside how long it is stated to take, as bars and in words.
public final class TimeSpent extends VBox {

    private static final double HOUR = 60;
    private static final double ROW = 44;
    private static final double AXIS = 90;

    private final VBox lines = new VBox();
    private Optional<Spent> shown = Optional.empty();

    public TimeSpent() {
        getStyleClass().add("points");
        lines.getStyleClass().add("points");
    }

    public void show(Bridge bridge, Spent spent) {
        if (shown.filter(spent::equals).isPresent()) {
            return;
        }
        shown = Optional.of(spent);
        var modules = bridge.modules().stream()
                .filter(module -> spent.on(module.id()).isPositive())
                .toList();
        lines.getChildren()
                .setAll(modules.stream()
                        .map(module -> Controls.prose(words(module, spent)))
                        .toList());
        if (modules.isEmpty()) {
            getChildren().setAll(Controls.prose(Messages.text("plan.time.none"), "muted"));
        } else {
            getChildren().setAll(chart(modules, spent), lines);
        }
    }

    private static String words(Module module, Spent spent) {
        var actual = Text.length(Duration.ofMinutes(spent.on(module.id()).toMinutes()));
        var stated = Text.time(module.time().from(), module.time().to());
        return Messages.text("plan.time.of", module.title(), actual, stated);
    }

    private static BarChart<Number, String> chart(List<Module> modules, Spent spent) {
        var hours = new NumberAxis();
        hours.setLabel(Messages.text("plan.time.hours"));
        var chart = new BarChart<>(hours, new CategoryAxis());
        chart.setAnimated(false);
        chart.setBarGap(0);
        var actual = new XYChart.Series<Number, String>();
        actual.setName(Messages.text("plan.time.actual"));
        var stated = new XYChart.Series<Number, String>();
        stated.setName(Messages.text("plan.time.stated"));
        for (var module : modules.reversed()) {
            var middle = (module.time().from() + module.time().to()) / 2.0;
            stated.getData().add(new XYChart.Data<>(middle / HOUR, module.title()));
            actual.getData().add(new XYChart.Data<>(spent.on(module.id()).toMinutes() / HOUR, module.title()));
        }
        chart.getData().add(stated);
        chart.getData().add(actual);
        chart.getStyleClass().add("time-chart");
        chart.setPrefHeight(AXIS + ROW * modules.size());
        chart.setMinHeight(USE_PREF_SIZE);
        chart.setAccessibleText(Messages.text("plan.time.chart"));
        return chart;
    }
}
