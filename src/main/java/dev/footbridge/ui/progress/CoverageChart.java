package dev.footbridge.ui.progress;

import dev.footbridge.guidance.Coverage;
import dev.footbridge.message.Messages;
import dev.footbridge.ui.kit.Controls;
import java.util.List;
import java.util.function.ToIntFunction;
import javafx.scene.chart.CategoryAxis;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.StackedBarChart;
import javafx.scene.chart.XYChart;
import javafx.scene.layout.VBox;

/// How far the gaps are covered, a bar an area, and in words.
final class CoverageChart extends VBox {

    CoverageChart(List<Coverage> areas) {
        getStyleClass().add("points");
        var lines = new VBox();
        lines.getStyleClass().add("picture-words");
        areas.forEach(area -> lines.getChildren().add(Controls.prose(words(area), "small")));
        getChildren().setAll(chart(areas), lines);
    }

    private static String words(Coverage area) {
        return Messages.text(
                "progress.coverage.area",
                area.area().title(),
                area.closed(),
                area.gaps(),
                area.yes(),
                area.diagnostics(),
                area.partly());
    }

    private static StackedBarChart<Number, String> chart(List<Coverage> areas) {
        var most = areas.stream().mapToInt(Coverage::diagnostics).max().orElse(1);
        var counts = new NumberAxis(0, most, 1);
        counts.setMinorTickVisible(false);
        var titles = new CategoryAxis();
        titles.setAnimated(false);
        var chart = new StackedBarChart<>(counts, titles);
        chart.setAnimated(false);
        chart.setHorizontalGridLinesVisible(false);
        chart.getStyleClass().addAll("picture", "coverage-chart");
        chart.getData().add(bars("progress.yes", areas, Coverage::yes));
        chart.getData().add(bars("progress.partly", areas, Coverage::partly));
        chart.getData().add(bars("progress.rest", areas, Coverage::rest));
        chart.setAccessibleText(Messages.text("progress.coverage.chart"));
        return chart;
    }

    private static XYChart.Series<Number, String> bars(
            String name, List<Coverage> areas, ToIntFunction<Coverage> count) {
        var bars = new XYChart.Series<Number, String>();
        bars.setName(Messages.text(name));
        areas.reversed()
                .forEach(area -> bars.getData()
                        .add(new XYChart.Data<>(
                                count.applyAsInt(area), area.area().title())));
        return bars;
    }
}
