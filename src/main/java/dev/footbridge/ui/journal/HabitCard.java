package dev.footbridge.ui.journal;

import dev.footbridge.content.AntiPattern;
import dev.footbridge.content.id.AntiPatternId;
import dev.footbridge.journal.HabitRecord;
import dev.footbridge.journal.RecordWords;
import dev.footbridge.message.Messages;
import dev.footbridge.ui.kit.Controls;
import dev.footbridge.ui.kit.Live;
import dev.footbridge.ui.kit.Study;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// A habit to catch: what it harms, its earliest signal, what to do instead, and the learner's own record of it.
final class HabitCard extends VBox {

    private final Study study;
    private final AntiPattern habit;
    private final Consumer<AntiPatternId> reflect;
    private final Consumer<AntiPatternId> list;
    private final VBox record = new VBox();
    private Optional<HabitRecord> shown = Optional.empty();

    /// @param reflect begins a reflection on the habit
    /// @param list shows the reflections on it
    HabitCard(Study study, AntiPattern habit, Consumer<AntiPatternId> reflect, Consumer<AntiPatternId> list) {
        this.study = study;
        this.habit = habit;
        this.reflect = reflect;
        this.list = list;
        getStyleClass().addAll("card", "habit-card");
        record.getStyleClass().add("habit-record");
        var name = Controls.prose(habit.name(), "card-heading");
        getChildren()
                .addAll(
                        name,
                        Controls.prose(habit.habit(), "muted"),
                        part(Messages.text("journal.signal"), habit.signal()),
                        part(Messages.text("journal.harm"), habit.harm()),
                        part(Messages.text("journal.instead"), habit.instead()),
                        record);
        Live.show(this, study.standingProperty(), _ -> show());
    }

    private static Node part(String title, String text) {
        var part = new VBox(Controls.text(title, "section"), Controls.prose(text));
        part.getStyleClass().add("habit-part");
        return part;
    }

    private void show() {
        var now = HabitRecord.of(habit.id(), study.progress(), LocalDate.now(study.clock()));
        if (shown.filter(now::equals).isPresent()) {
            return;
        }
        shown = Optional.of(now);
        record.getChildren().setAll(Controls.text(Messages.text("journal.record"), "section"));
        RecordWords.of(now).forEach(line -> record.getChildren().add(Controls.prose(line)));
        if (now.caught() > 0) {
            record.getChildren().add(new MonthsChart(habit.name(), now));
        }
        record.getChildren().add(actions(now));
    }

    private Node actions(HabitRecord now) {
        var begin = Controls.button(Messages.text("journal.reflect"), () -> reflect.accept(habit.id()));
        begin.setAccessibleText(Messages.text("journal.reflect-on", habit.name()));
        var actions = new HBox(begin);
        actions.getStyleClass().add("actions");
        if (now.caught() > 0) {
            var all =
                    Controls.link(Messages.text("journal.reflections-of", now.caught()), () -> list.accept(habit.id()));
            all.setAccessibleText(Messages.text("journal.reflections-on", now.caught(), habit.name()));
            actions.getChildren().add(all);
        }
        return actions;
    }
}
