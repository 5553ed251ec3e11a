package dev.footbridge.ui.success;

import dev.footbridge.content.Outcome;
import dev.footbridge.content.id.OutcomeId;
import dev.footbridge.message.Messages;
import dev.footbridge.ui.kit.Library;
import dev.footbridge.ui.kit.Live;
import dev.footbridge.ui.kit.Navigator;
import dev.footbridge.ui.kit.Preferences;
import dev.footbridge.ui.kit.Screen;
import dev.footbridge.ui.kit.ScreenPane;
import dev.footbridge.ui.kit.Study;
import java.util.function.LongSupplier;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;

/// What success looks like: the outcomes, and the one that is chosen with its proof.
public final class SuccessScreen extends ScreenPane {

    private final Study study;
    private final Library library;
    private final Preferences preferences;
    private final Navigator navigator;
    private final LongSupplier nanos;
    private final ListView<Outcome> list = new ListView<>();
    private final StackPane detail = new StackPane();

    /// @param nanos a clock that never jumps, to time explanations by
    public SuccessScreen(
            Study study, Library library, Preferences preferences, Navigator navigator, LongSupplier nanos) {
        super(Screen.SUCCESS);
        this.study = study;
        this.library = library;
        this.preferences = preferences;
        this.navigator = navigator;
        this.nanos = nanos;
        getStyleClass().add("success");
        list.getStyleClass().addAll("backups", "outcomes");
        list.setAccessibleText(Messages.text("success.list"));
        list.setCellFactory(_ -> new OutcomeCell(study));
        list.getItems().setAll(study.bridge().outcomes());
        list.getSelectionModel().selectedItemProperty().subscribe(outcome -> {
            if (outcome != null) {
                show(outcome);
            }
        });
        HBox.setHgrow(detail, Priority.ALWAYS);
        detail.setMinWidth(0);
        var both = new HBox(list, detail);
        both.getStyleClass().add("success-both");
        setCenter(both);
        list.getSelectionModel().selectFirst();
        Live.show(this, study.standingProperty(), _ -> list.refresh());
    }

    @Override
    public void shown() {
        list.requestFocus();
    }

    public void select(OutcomeId id) {
        study.bridge().outcome(id).ifPresent(list.getSelectionModel()::select);
    }

    private void show(Outcome outcome) {
        detail.getChildren()
                .setAll(new OutcomePane(study, library, preferences, navigator, outcome, () -> explain(outcome)));
    }

    private void explain(Outcome outcome) {
        var page = new ExplainPage(study, outcome, nanos, () -> {
            show(outcome);
            list.requestFocus();
        });
        detail.getChildren().setAll(page);
        page.applyCss();
        page.layout();
        page.focusAction();
    }
}
