package dev.footbridge.ui.journal;

import dev.footbridge.journal.HabitRecord;
import dev.footbridge.journal.RecordWords;
import dev.footbridge.message.Messages;
import dev.footbridge.ui.kit.Controls;
import javafx.scene.chart.BarChart;
import javafx.scene.chart.CategoryAxis;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.XYChart;
import javafx.scene.layout.VBox;

/// How often a habit was caught in each of the last twelve months, as bars and in words.
final class MonthsChart extends VBox {

    private static final int LEAST_TOP = 4;

    MonthsChart(String habit, HabitRecord record) {
        getStyleClass().add("months");
        var most = record.months().values().stream()
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
        var top = Math.max(LEAST_TOP, most);
        var counts = new NumberAxis(0, top, Math.ceilDiv(top, 2));
        counts.setMinorTickVisible(false);
        var months = new CategoryAxis();
        months.setAnimated(false);
        var chart = new BarChart<>(months, counts);
        chart.getStyleClass().add("months-chart");
        chart.setAnimated(false);
        chart.setLegendVisible(false);
        chart.setHorizontalGridLinesVisible(false);
        chart.setVerticalGridLinesVisible(false);
        var bars = new XYChart.Series<String, Number>();
        record.months()
                .forEach((month, count) -> bars.getData().add(new XYChart.Data<>(RecordWords.brief(month), count)));
        chart.getData().add(bars);
        var words = RecordWords.months(record);
        chart.setAccessibleText(Messages.text("journal.chart", habit, words));
        getChildren().addAll(chart, Controls.prose(words, "small", "muted"));
    }
}
