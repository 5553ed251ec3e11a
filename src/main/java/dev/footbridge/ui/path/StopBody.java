package dev.footbridge.ui.path;

import dev.footbridge.content.Condition;
import dev.footbridge.content.id.ModuleId;
import dev.footbridge.guidance.Recommendation.Kind;
import dev.footbridge.guidance.Standing;
import dev.footbridge.message.Messages;
import dev.footbridge.progress.ModuleState;
import dev.footbridge.progress.NoteId;
import dev.footbridge.ui.kit.Controls;
import dev.footbridge.ui.kit.ModuleActions;
import dev.footbridge.ui.kit.Navigator;
import dev.footbridge.ui.kit.NoteLink;
import dev.footbridge.ui.kit.Screen;
import dev.footbridge.ui.kit.StateShape;
import dev.footbridge.ui.kit.Study;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// What unfolds under a stop: why it stands here, its question, what it teaches, where it is, and what can be done.
final class StopBody extends VBox {

    private final Study study;
    private final Navigator navigator;
    private final StopWords words;

    StopBody(Study study, Navigator navigator, StopWords words) {
        this.words = words;
        this.study = study;
        this.navigator = navigator;
        getStyleClass().add("stop-body");
    }

    void show(Stop stop, Standing standing) {
        getChildren().setAll(Controls.prose(stop.step().why()));
        if (stop.state() instanceof ModuleState.Skipped skipped) {
            getChildren().add(Controls.prose(Messages.text("path.skipped-because", skipped.reason()), "muted"));
        }
        if (stop.forecast().isPresent()) {
            getChildren().add(Controls.prose(words.stated(stop), "muted"));
        }
        buildsOn(stop, standing);
        stop.step().condition().ifPresent(condition -> getChildren().add(question(stop, condition)));
        getChildren().add(new ModuleActions(study, navigator, stop.module()));
        getChildren().add(taught(stop.module().id(), standing));
        getChildren().add(online(stop));
        var note = new NoteId.OfStep(stop.module().id());
        getChildren().add(new NoteLink(study, navigator, note, stop.module().title()));
    }

    private void buildsOn(Stop stop, Standing standing) {
        var titles = stop.module().buildsOn().stream()
                .flatMap(id -> standing.bridge().module(id).stream())
                .toList();
        if (titles.isEmpty()) {
            return;
        }
        var line = line(Messages.text("path.builds-on"));
        for (var module : titles) {
            var link = Controls.link(module.title(), () -> navigator.showModule(module.id()));
            link.setGraphic(StateShape.of(standing.module(module.id())).draw());
            line.getChildren().add(link);
        }
        getChildren().add(line);
    }

    private Node question(Stop stop, Condition condition) {
        var box = new VBox(Controls.prose(condition.question(), "strong"), Controls.prose(condition.help(), "muted"));
        box.getStyleClass().add("stop-question");
        if (stop.next().filter(Kind.CONDITION::equals).isEmpty()) {
            box.getChildren().add(new AnswerControl(study, stop.module()));
        }
        return box;
    }

    private Node taught(ModuleId module, Standing standing) {
        var line = line(Messages.text("path.teaches"));
        for (var diagnostic : standing.bridge().diagnosticsOf(module)) {
            var link = Controls.link(diagnostic.name(), () -> navigator.show(Screen.DIAGNOSTIC));
            link.setGraphic(
                    StateShape.of(standing.progress().rating(diagnostic.id())).draw());
            line.getChildren().add(link);
        }
        return line.getChildren().size() > 1 ? line : new VBox();
    }

    private Node online(Stop stop) {
        var line = line(Messages.text("module.online"));
        var box = new VBox(line);
        box.getStyleClass().add("points");
        for (var link : stop.module().links()) {
            line.getChildren().add(Controls.onlineLink(link, navigator));
            link.note().ifPresent(note -> box.getChildren().add(Controls.prose(note, "small", "muted")));
        }
        return box;
    }

    private static FlowPane line(String title) {
        var line = new FlowPane();
        line.getChildren().setAll(List.of(Controls.text(title, "muted")));
        line.getStyleClass().add("stop-line");
        return line;
    }
}
