package dev.footbridge.ui.kit;

import dev.footbridge.content.Link;
import dev.footbridge.content.id.DiagnosticId;
import dev.footbridge.content.id.GapId;
import dev.footbridge.content.id.ModuleId;
import dev.footbridge.content.id.OutcomeId;
import dev.footbridge.progress.EntryId;
import dev.footbridge.progress.NoteId;
import java.util.Optional;

/// How one screen leads to another without knowing it.
public interface Navigator {

    void show(Screen screen);

    /// Shows the module where it stands: its stop on the path, or its row in the gap map.
    void showModule(ModuleId module);

    /// Opens a module's guide, at a heading where one is given.
    void openGuide(ModuleId module, Optional<String> slug);

    /// Opens a module's self-check.
    void proveIt(ModuleId module);

    /// Shows a statement of the diagnostic where it is rated.
    void showDiagnostic(DiagnosticId diagnostic);

    /// Shows a gap's row in the gap map.
    void showGap(GapId gap);

    /// Opens the note on something, to be read and written.
    void showNote(NoteId note);

    /// Shows a reflection in the journal.
    void showReflection(EntryId reflection);

    /// Shows an outcome with its proof.
    void showOutcome(OutcomeId outcome);

    /// Opens a page in the learner's browser.
    void openOnline(Link link);
}
