package dev.footbridge.find;

import dev.footbridge.content.id.AntiPatternId;
import dev.footbridge.content.id.DiagnosticId;
import dev.footbridge.content.id.GapId;
import dev.footbridge.content.id.ModuleId;
import dev.footbridge.content.id.OutcomeId;
import dev.footbridge.content.id.QuestionId;
import dev.footbridge.progress.EntryId;
import dev.footbridge.progress.NoteId;

/// Where something is that can be found in the bridge or in what the learner did.
public sealed interface Place {

    record OfModule(ModuleId id) implements Place {}

    /// A statement of the diagnostic, or the evidence beside it.
    record OfDiagnostic(DiagnosticId id) implements Place {}

    record OfGap(GapId id) implements Place {}

    record OfOutcome(OutcomeId id) implements Place {}

    record OfAntiPattern(AntiPatternId id) implements Place {}

    record OfNote(NoteId on) implements Place {}

    record OfReflection(EntryId id) implements Place {}

    /// A stretch of study that the learner noted something on.
    record OfSession(EntryId id, ModuleId module) implements Place {}

    /// A place in a guide.
    ///
    /// @param slug the heading; empty for the guide's beginning
    record InGuide(ModuleId module, String slug) implements Place {}

    record OfQuestion(ModuleId module, QuestionId id) implements Place {}
}
