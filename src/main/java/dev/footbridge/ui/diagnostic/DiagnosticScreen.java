package dev.footbridge.ui.diagnostic;

import dev.footbridge.content.id.DiagnosticId;
import dev.footbridge.guidance.Standing;
import dev.footbridge.message.Messages;
import dev.footbridge.ui.kit.Chips;
import dev.footbridge.ui.kit.Controls;
import dev.footbridge.ui.kit.Live;
import dev.footbridge.ui.kit.Navigator;
import dev.footbridge.ui.kit.Screen;
import dev.footbridge.ui.kit.ScreenPane;
import dev.footbridge.ui.kit.Study;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The diagnostic checklist, made to be answered at speed by keyboard.
public final class DiagnosticScreen extends ScreenPane {

    private final Chips<RatingFilter> filters = new Chips<>(List.of(RatingFilter.values()), RatingFilter::title);
    private final Statements statements;

    public DiagnosticScreen(Study study, Navigator navigator) {
        super(Screen.DIAGNOSTIC);
        getStyleClass().add("diagnostic");
        statements = new Statements(study, navigator, () -> filters.choose(RatingFilter.ALL));
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var hint = Controls.text(Messages.text("diagnostic.hint"), "small", "muted");
        hint.visibleProperty().bind(hint.widthProperty().map(width -> width.doubleValue() > hint.prefWidth(-1) - 1));
        var tools = new HBox(filters, space, hint);
        tools.getStyleClass().add("diagnostic-tools");
        var top = new VBox(new RatedBar(study), tools);
        top.getStyleClass().add("diagnostic-top");
        setCenter(new BorderPane(statements, top, null, null, null));
        filters.chosenProperty().subscribe(statements::filter);
        filters.addEventFilter(KeyEvent.KEY_PRESSED, this::leaveFilters);
        Live.show(this, study.standingProperty(), this::show);
    }

    /// Makes a statement the current one, whatever the filter was.
    public void select(DiagnosticId diagnostic) {
        filters.choose(RatingFilter.ALL);
        statements.select(diagnostic);
    }

    @Override
    public void shown() {
        statements.focus();
    }

    private void show(Standing standing) {
        filters.count(Checklist.of(standing.bridge(), standing.progress())::count);
    }

    private void leaveFilters(KeyEvent key) {
        if (key.getCode() == KeyCode.DOWN) {
            statements.focus();
            key.consume();
        }
    }
}
