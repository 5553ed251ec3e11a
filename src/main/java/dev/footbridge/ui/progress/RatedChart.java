package dev.footbridge.ui.progress;

import dev.footbridge.guidance.RatedWeeks;
import dev.footbridge.guidance.RatedWeeks.Week;
import dev.footbridge.message.Messages;
import dev.footbridge.message.Text;
import dev.footbridge.ui.kit.Controls;
import java.time.LocalDate;
import java.util.function.ToIntFunction;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.StackedAreaChart;
import javafx.scene.chart.XYChart;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/// How many diagnostics were held, week by week, as areas and in words.
final class RatedChart extends VBox {

    private static final int DAYS = 7;
    private static final int TICKS = 4;
    private static final int COUNTED_BY = 3;

    RatedChart(RatedWeeks weeks, int diagnostics) {
        getStyleClass().add("points");
        var now = weeks.all().getLast();
        var lines = new VBox();
        lines.getStyleClass().add("picture-words");
        weeks.changes().reversed().forEach(week -> lines.getChildren().add(Controls.prose(words(week), "small")));
        getChildren()
                .setAll(
                        Controls.prose(Messages.text("progress.rated.now", now.yes(), diagnostics, now.partly())),
                        chart(weeks, diagnostics),
                        lines);
    }

    private static String words(Week week) {
        return Messages.text("progress.rated.week", Text.day(week.monday()), week.yes(), week.partly());
    }

    private static StackedAreaChart<Number, Number> chart(RatedWeeks weeks, int diagnostics) {
        var first = weeks.all().getFirst().monday().toEpochDay();
        var last = weeks.all().getLast().monday().toEpochDay();
        var apart = Math.max(1, Math.ceilDiv(last - first, (long) DAYS * TICKS)) * DAYS;
        var dates = new NumberAxis(first, last, apart);
        dates.setMinorTickVisible(false);
        dates.setTickLabelFormatter(new DayLabels());
        var counts = new NumberAxis(0, diagnostics, COUNTED_BY);
        counts.setMinorTickVisible(false);
        var chart = new StackedAreaChart<>(dates, counts);
        chart.setAnimated(false);
        chart.setCreateSymbols(false);
        chart.setVerticalGridLinesVisible(false);
        chart.getStyleClass().addAll("picture", "rated-chart");
        chart.getData().add(area("progress.yes", weeks, Week::yes));
        chart.getData().add(area("progress.partly", weeks, Week::partly));
        chart.setAccessibleText(Messages.text("progress.rated.chart"));
        return chart;
    }

    private static XYChart.Series<Number, Number> area(String name, RatedWeeks weeks, ToIntFunction<Week> count) {
        var area = new XYChart.Series<Number, Number>();
        area.setName(Messages.text(name));
        weeks.all()
                .forEach(week ->
                        area.getData().add(new XYChart.Data<>(week.monday().toEpochDay(), count.applyAsInt(week))));
        return area;
    }

    /// Days since 1970 as days.
    private static final class DayLabels extends StringConverter<Number> {

        @Override
        public String toString(Number day) {
            return Text.day(LocalDate.ofEpochDay(day.longValue()));
        }

        @Override
        public Number fromString(String day) {
            throw new UnsupportedOperationException("an axis is not typed in");
        }
    }
}
