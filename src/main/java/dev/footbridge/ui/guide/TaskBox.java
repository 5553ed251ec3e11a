package dev.footbridge.ui.guide;

import dev.footbridge.content.document.Marker;
import dev.footbridge.content.id.ModuleId;
import dev.footbridge.content.id.TaskId;
import dev.footbridge.guidance.Standing;
import dev.footbridge.progress.Change;
import dev.footbridge.progress.Mark;
import dev.footbridge.ui.kit.Live;
import dev.footbridge.ui.kit.Study;
import javafx.scene.control.CheckBox;

/// The box before a task of a guide: as the learner left it, else as the author did.
final class TaskBox extends CheckBox {

    private final TaskId id;
    private final Marker.Task task;

    /// @param words what the task says
    TaskBox(Study study, ModuleId module, Marker.Task task, String words) {
        this.id = TaskId.of(module, task.key());
        this.task = task;
        getStyleClass().add("task");
        setAccessibleText(words);
        setOnAction(_ -> study.apply(new Change.Tick(id, isSelected())));
        Live.show(this, study.standingProperty(), this::show);
    }

    private void show(Standing standing) {
        setSelected(standing.progress().tasks().mark(id).map(Mark::value).orElse(task.ticked()));
    }
}
