package dev.footbridge.app;

import dev.footbridge.app.command.CopiesWords;
import dev.footbridge.guidance.CameIn;
import dev.footbridge.message.Messages;
import dev.footbridge.message.Text;
import dev.footbridge.progress.Progress;
import dev.footbridge.progress.store.CopiesTakenIn;
import dev.footbridge.ui.kit.Notice;
import dev.footbridge.ui.kit.Notices;
import dev.footbridge.ui.kit.Study;
import dev.footbridge.ui.kit.Words;
import java.util.List;
import java.util.Optional;

/// Takes into the study what other programs wrote, and says in a note what that changed. What came in before the note
/// was put away stays in it. FX thread only.
final class Outside {

    private static final String FILE = "came-in";
    private static final String COPIES = "copies";
    private static final String UNDO = "undo";

    private final Study study;
    private final Notices notices;
    private Optional<CameIn> told = Optional.empty();

    Outside(Study study, Notices notices) {
        this.study = study;
        this.notices = notices;
    }

    /// What the file holds, where that is more than what is known.
    void takeIn(Progress incoming) {
        var cameIn = absorb(incoming);
        if (!cameIn.isNothing()) {
            var all = notices.isShown(FILE)
                    ? told.map(earlier -> earlier.and(cameIn)).orElse(cameIn)
                    : cameIn;
            told = Optional.of(all);
            show(FILE, Messages.text("came-in.notice", all.counts()), all.lines());
        }
    }

    void takeIn(CopiesTakenIn copies) {
        if (copies.archived().isEmpty()) {
            takeIn(copies.progress());
        } else {
            var cameIn = absorb(copies.progress());
            show(COPIES, CopiesWords.merged(copies.archived(), cameIn), cameIn.lines());
        }
        for (var left : copies.left()) {
            show(left.copy().toString(), CopiesWords.left(left), List.of());
        }
    }

    private CameIn absorb(Progress incoming) {
        var before = study.progress();
        var lost = study.absorb(incoming);
        if (!lost.isEmpty()) {
            var names = Text.list(lost.stream()
                    .map(change -> Words.of(change, study.bridge()))
                    .distinct()
                    .toList());
            show(UNDO, Messages.text("notice.not-yours", names), List.of());
        }
        return CameIn.of(study.bridge(), before, study.progress());
    }

    private void show(String key, String what, List<String> lines) {
        notices.show(new Notice(key, Notice.Weight.NOTE, what, String.join("\n", lines)));
    }
}
