package dev.footbridge.ui.kit;

import dev.footbridge.content.Bridge;
import dev.footbridge.guidance.GapStatus;
import dev.footbridge.guidance.Held;
import dev.footbridge.guidance.ModuleStanding;
import dev.footbridge.guidance.Named;
import dev.footbridge.guidance.PlanWords;
import dev.footbridge.guidance.Readiness;
import dev.footbridge.guidance.StateWords;
import dev.footbridge.message.Messages;
import dev.footbridge.progress.Change;
import dev.footbridge.progress.Grade;
import dev.footbridge.progress.History;
import dev.footbridge.progress.Journal;
import dev.footbridge.progress.Rating;
import java.util.Optional;

/// States and changes in the words of the screen.
public final class Words {

    private Words() {}

    public static String of(Rating rating) {
        return StateWords.of(rating);
    }

    public static String of(Grade grade) {
        return switch (grade) {
            case AGAIN -> Messages.text("grade.again");
            case HARD -> Messages.text("grade.hard");
            case GOOD -> Messages.text("grade.good");
            case EASY -> Messages.text("grade.easy");
        };
    }

    public static String of(ModuleStanding standing) {
        return StateWords.of(standing);
    }

    public static String of(GapStatus status) {
        return StateWords.of(status);
    }

    public static String of(Readiness.Level level) {
        return StateWords.of(level);
    }

    /// *2 of 3*.
    public static String of(Held held) {
        return Messages.text("count.of", held.yes(), held.of());
    }

    /// What a change did, as it reads after *Undo* or *Redo*: *rating of GPU memory*.
    public static String of(Change change, Bridge bridge) {
        var named = new Named(bridge);
        return switch (change) {
            case Change.Rate(var id, var _) -> Messages.text("change.rate", named.of(id));
            case Change.NoteEvidence(var id, var _) -> Messages.text("change.note-evidence", named.of(id));
            case Change.Start(var id) -> Messages.text("change.start", named.of(id));
            case Change.Finish(var id) -> Messages.text("change.finish", named.of(id));
            case Change.Skip(var id, var _) -> Messages.text("change.skip", named.of(id));
            case Change.Reopen(var id) -> Messages.text("change.reopen", named.of(id));
            case Change.AnswerCondition(var id, var _) -> Messages.text("change.answer", named.of(id));
            case Change.TakeNotes(var id, var _) -> Messages.text("change.take-notes", named.of(id));
            case Change.Prove(var id, var _) -> Messages.text("change.prove", named.of(id));
            case Change.Check(var id, var _) -> Messages.text("change.check", named.of(id));
            case Change.Replan(var part, var _) -> Messages.text("change.plan", PlanWords.of(part));
            case Change.Tick(var _, var done) -> done ? Messages.text("change.tick") : Messages.text("change.untick");
            case Change.Add<?>(var journal, var _) -> Messages.text("change.add", entryOf(journal));
            case Change.Edit<?>(var journal, var _, var _) -> Messages.text("change.edit", entryOf(journal));
            case Change.Restore _ -> Messages.text("change.restore");
            case Change.Delete<?>(var journal, var _) -> Messages.text("change.delete", entryOf(journal));
        };
    }

    private static String entryOf(Journal<?> journal) {
        if (journal.equals(Journal.REFLECTIONS)) {
            return Messages.text("change.reflection");
        }
        if (journal.equals(Journal.HIGHLIGHTS)) {
            return Messages.text("change.highlight");
        }
        if (journal.equals(Journal.ATTACHMENTS)) {
            return Messages.text("change.attachment");
        }
        if (journal.equals(Journal.EXPLANATIONS)) {
            return Messages.text("change.explanation");
        }
        if (journal.equals(Journal.FOLLOW_UPS)) {
            return Messages.text("change.follow-up");
        }
        return journal.equals(Journal.SESSIONS) ? Messages.text("change.session") : Messages.text("change.review");
    }

    /// *Undo rating of GPU memory*; empty where there is nothing to undo.
    public static Optional<String> undo(History history, Bridge bridge) {
        return history.nextUndo().map(change -> Messages.text("undo", of(change, bridge)));
    }

    /// *Redo rating of GPU memory*; empty where there is nothing to redo.
    public static Optional<String> redo(History history, Bridge bridge) {
        return history.nextRedo().map(change -> Messages.text("redo", of(change, bridge)));
    }
}
