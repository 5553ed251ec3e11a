package dev.footbridge.ui.plan;

import atlantafx.base.theme.Styles;
import dev.footbridge.message.DayText;
import dev.footbridge.message.Messages;
import dev.footbridge.message.Text;
import dev.footbridge.plan.LengthText;
import dev.footbridge.progress.Change;
import dev.footbridge.progress.Holiday;
import dev.footbridge.progress.Plan;
import dev.footbridge.ui.kit.Controls;
import dev.footbridge.ui.kit.Live;
import dev.footbridge.ui.kit.Preferences;
import dev.footbridge.ui.kit.Study;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// What the learner plans: hours a week, the days that count, holidays and a target. Each is kept once it is typed.
final class PlanForm extends VBox {

    private static final Duration A_WEEK = Duration.ofDays(7);

    private final Study study;
    private final TypedField hours;
    private final TypedField target;
    private final TypedField from;
    private final TypedField to;
    private final Map<DayOfWeek, ToggleButton> days = new EnumMap<>(DayOfWeek.class);
    private final VBox holidays = new VBox();

    PlanForm(Study study, Preferences preferences) {
        this.study = study;
        getStyleClass().add("plan-form");
        hours = new TypedField(
                preferences,
                "plan.hours",
                Messages.text("plan.hours"),
                Messages.text("plan.hours.hint"),
                Messages.text("plan.hours.wrong"),
                this::takeHours);
        target = new TypedField(
                preferences,
                "plan.target",
                Messages.text("plan.target"),
                Messages.text("plan.day.hint"),
                Messages.text("plan.day.wrong"),
                this::takeTarget);
        from = holiday(preferences, "from");
        to = holiday(preferences, "to");
        holidays.getStyleClass().add("points");
        var line = new FlowPane(hours, target);
        line.getStyleClass().add("plan-line");
        var add = new FlowPane(from, to, Controls.button(Messages.text("plan.holiday.add"), this::addHoliday));
        add.getStyleClass().add("plan-line");
        getChildren()
                .addAll(
                        line,
                        Controls.text(Messages.text("plan.days"), "muted", "small"),
                        days(),
                        Controls.text(Messages.text("plan.holidays"), "muted", "small"),
                        holidays,
                        add);
        Live.show(
                this,
                study.standingProperty(),
                standing -> show(standing.progress().plan()));
    }

    private static TypedField holiday(Preferences preferences, String end) {
        return new TypedField(
                preferences,
                "plan.holiday." + end,
                end.equals("from") ? Messages.text("plan.holiday.from") : Messages.text("plan.holiday.to"),
                Messages.text("plan.day.hint"),
                Messages.text("plan.day.wrong"),
                text -> text.isBlank() || DayText.read(text, LocalDate.EPOCH).isPresent());
    }

    private HBox days() {
        var line = new HBox();
        line.getStyleClass().add("rating-control");
        for (var day : DayOfWeek.values()) {
            var toggle = new ToggleButton(day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH));
            toggle.setAccessibleText(day.getDisplayName(TextStyle.FULL, Locale.ENGLISH));
            toggle.setMinWidth(USE_PREF_SIZE);
            toggle.getStyleClass().addAll("rating-segment", pill(day));
            toggle.setOnAction(_ -> takeDays());
            days.put(day, toggle);
            line.getChildren().add(toggle);
        }
        return line;
    }

    private static String pill(DayOfWeek day) {
        return switch (day) {
            case MONDAY -> Styles.LEFT_PILL;
            case SUNDAY -> Styles.RIGHT_PILL;
            default -> Styles.CENTER_PILL;
        };
    }

    void focusFirst() {
        hours.focusField();
    }

    private void show(Plan plan) {
        hours.know(plan.aWeek().map(Text::length).orElse(""));
        target.know(plan.target().map(LocalDate::toString).orElse(""));
        days.forEach((day, toggle) -> toggle.setSelected(plan.days().contains(day)));
        var lines = plan.holidays().stream().map(this::line).toList();
        holidays.getChildren().setAll(lines);
    }

    private HBox line(Holiday holiday) {
        var words = Messages.text("plan.holiday", Text.day(holiday.from()), Text.day(holiday.to()));
        var line = new HBox(
                Controls.text(words),
                Controls.iconButton(Feather.X, Messages.text("plan.holiday.remove", words), () -> remove(holiday)));
        line.getStyleClass().add("actions");
        return line;
    }

    private boolean takeHours(String text) {
        var typed = text.isBlank() ? Optional.<Duration>empty() : read(text);
        var fits =
                text.isBlank() || typed.filter(it -> it.compareTo(A_WEEK) <= 0).isPresent();
        if (fits) {
            study.apply(Change.Replan.hours(typed));
        }
        return fits;
    }

    /// A bare number is hours here.
    private static Optional<Duration> read(String text) {
        return LengthText.read(text.strip().matches("\\d+([.,]\\d+)?") ? text.strip() + "h" : text);
    }

    private boolean takeTarget(String text) {
        var day = DayText.read(text, LocalDate.now(study.clock()));
        var fits = text.isBlank() || day.isPresent();
        if (fits) {
            study.apply(Change.Replan.target(day));
        }
        return fits;
    }

    private void takeDays() {
        study.apply(Change.Replan.days(days.entrySet().stream()
                .filter(entry -> entry.getValue().isSelected())
                .map(Map.Entry::getKey)
                .toList()));
    }

    private void addHoliday() {
        var today = LocalDate.now(study.clock());
        var first = DayText.read(from.typed(), today);
        var last = to.typed().isBlank() ? first : DayText.read(to.typed(), today);
        if (first.isEmpty()
                || !from.take()
                || last.isEmpty()
                || !to.take()
                || last.get().isBefore(first.get())) {
            from.reject(first.isEmpty());
            to.reject(last.isEmpty() || first.filter(last.get()::isBefore).isPresent());
            return;
        }
        var all = new ArrayList<>(study.progress().plan().holidays());
        all.add(new Holiday(first.get(), last.get()));
        study.apply(Change.Replan.holidays(all));
        from.clear();
        to.clear();
    }

    private void remove(Holiday holiday) {
        study.apply(Change.Replan.holidays(study.progress().plan().holidays().stream()
                .filter(it -> !it.equals(holiday))
                .toList()));
    }
}
