package dev.footbridge.ui.diagnostic;

import dev.footbridge.content.Diagnostic;
import dev.footbridge.content.Module;
import dev.footbridge.guidance.Standing;
import dev.footbridge.message.Messages;
import dev.footbridge.progress.NoteId;
import dev.footbridge.ui.kit.Controls;
import dev.footbridge.ui.kit.Live;
import dev.footbridge.ui.kit.Navigator;
import dev.footbridge.ui.kit.NoteLink;
import dev.footbridge.ui.kit.StateShape;
import dev.footbridge.ui.kit.Study;
import dev.footbridge.ui.kit.Words;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

/// The modules that teach a statement, each a link beside its state; only the next one stands out. Behind
/// them the note on the statement.
final class TaughtBy extends FlowPane {

    /// Wide enough that the width decides where it wraps, not this.
    private static final double UNWRAPPED = 2000;

    TaughtBy(Study study, Navigator navigator, Diagnostic diagnostic) {
        getStyleClass().add("taught-by");
        setPrefWrapLength(UNWRAPPED);
        diagnostic.modules().stream()
                .map(study.bridge()::module)
                .flatMap(Optional::stream)
                .map(module -> entry(study, navigator, module))
                .forEach(getChildren()::add);
        var note = new NoteId.OfDiagnostic(diagnostic.id());
        getChildren().add(new NoteLink(study, navigator, note, diagnostic.name()));
    }

    private static Node entry(Study study, Navigator navigator, Module module) {
        var link = Controls.link(module.title(), () -> navigator.showModule(module.id()));
        var state = new Label();
        state.getStyleClass().addAll("state-tag", "small");
        var entry = new HBox(link, state);
        entry.getStyleClass().add("teacher");
        Live.show(entry, study.standingProperty(), standing -> show(standing, module, link, state));
        return entry;
    }

    private static void show(Standing standing, Module module, Hyperlink link, Label state) {
        var next = standing.isNext(module.id());
        var standingOf = standing.module(module.id());
        var word = next ? Messages.text("diagnostic.next") : Words.of(standingOf);
        state.setText(word);
        state.setGraphic((next ? StateShape.NEXT : StateShape.of(standingOf)).draw());
        state.getStyleClass().removeAll("muted", "next-word");
        state.getStyleClass().add(next ? "next-word" : "muted");
        link.setAccessibleText(Messages.text("diagnostic.module", module.title(), word));
    }
}
