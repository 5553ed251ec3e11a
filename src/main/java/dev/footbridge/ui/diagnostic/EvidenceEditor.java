package dev.footbridge.ui.diagnostic;

import dev.footbridge.content.Diagnostic;
import dev.footbridge.message.Messages;
import dev.footbridge.progress.Change;
import dev.footbridge.ui.kit.Study;
import dev.footbridge.ui.kit.Writing;

/// Where evidence is written.
final class EvidenceEditor extends Writing {

    private static final int FEWEST_LINES = 3;
    private static final int MOST_LINES = 10;
    private static final int LETTERS_A_LINE = 64;

    EvidenceEditor(Study study, Diagnostic diagnostic) {
        super(
                study,
                progress -> progress.evidence(diagnostic.id()),
                text -> new Change.NoteEvidence(diagnostic.id(), text));
        getStyleClass().add("evidence-editor");
        setPromptText(Messages.text("diagnostic.evidence-prompt"));
        setAccessibleText(Messages.text("diagnostic.evidence-of", diagnostic.name()));
        textProperty().subscribe(this::fit);
    }

    private void fit(String text) {
        var lines = text.lines()
                .mapToInt(line -> 1 + line.length() / LETTERS_A_LINE)
                .sum();
        setPrefRowCount(Math.clamp(lines + 1L, FEWEST_LINES, MOST_LINES));
    }
}
