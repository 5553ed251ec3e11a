package dev.footbridge.ui.today;

import dev.footbridge.guidance.StudiedDays;
import dev.footbridge.message.Messages;
import dev.footbridge.message.Text;
import dev.footbridge.ui.kit.Controls;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The days of the last year, a column a week: the darker, the more was studied. The figures stand above it, and those
/// of a day come up under the mouse.
final class YearMap extends VBox {

    private static final int WEEK = 7;

    private final Tooltip figures = new Tooltip();

    YearMap() {
        getStyleClass().addAll("card", "year-card");
    }

    void show(StudiedDays days) {
        var words = words(days);
        var grid = new GridPane();
        grid.getStyleClass().add("year-map");
        grid.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        grid.setAccessibleText(words);
        for (var date = days.first(); !date.isAfter(days.last()); date = date.plusDays(1)) {
            var week = (int) ((date.toEpochDay() - days.first().toEpochDay()) / WEEK);
            if (date.getDayOfMonth() == 1) {
                var month = date.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
                grid.add(Controls.text(month, "small", "muted"), week, 0, 5, 1);
            }
            grid.add(cell(date, days.day(date)), week, date.getDayOfWeek().getValue());
        }
        var scroll = new ScrollPane(grid);
        scroll.setFocusTraversable(false);
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setHvalue(1);
        getChildren().setAll(Controls.text(Messages.text("today.year"), "card-title"), Controls.prose(words), scroll);
    }

    private Region cell(LocalDate date, StudiedDays.Day day) {
        var cell = new Region();
        cell.getStyleClass().add("year-day");
        if (day.length().isPositive() || day.reviews() > 0) {
            cell.getStyleClass().add("year-day-" + day.level());
        }
        cell.setOnMouseEntered(_ -> {
            figures.setText(Messages.text("today.year-day", Text.day(date), time(day.length()), day.reviews()));
            Tooltip.install(cell, figures);
        });
        cell.setOnMouseExited(_ -> Tooltip.uninstall(cell, figures));
        return cell;
    }

    private static String words(StudiedDays days) {
        var sum = days.sum();
        return days.all().isEmpty()
                ? Messages.text("today.year-none")
                : Messages.text("today.year-words", days.all().size(), time(sum.length()), sum.reviews());
    }

    private static String time(Duration length) {
        return length.toHours() == 0
                ? Messages.text("time.minutes", length.toMinutes())
                : Messages.text("time.hours-minutes", length.toHours(), length.toMinutesPart());
    }
}
