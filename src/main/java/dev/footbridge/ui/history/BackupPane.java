package dev.footbridge.ui.history;

import dev.footbridge.message.Messages;
import dev.footbridge.progress.Difference;
import dev.footbridge.progress.Progress;
import dev.footbridge.progress.store.Backup;
import dev.footbridge.progress.store.BackupRead;
import dev.footbridge.progress.store.Kept;
import dev.footbridge.ui.history.BackupItem.Contents;
import dev.footbridge.ui.kit.BackupShelf;
import dev.footbridge.ui.kit.BackupWords;
import dev.footbridge.ui.kit.Controls;
import dev.footbridge.ui.kit.DifferenceWords;
import dev.footbridge.ui.kit.Live;
import dev.footbridge.ui.kit.Study;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/// One backup beside the list: how it differs from now, and the way back to it. The button waits for the difference,
/// so that nobody restores what they have not been shown.
final class BackupPane extends BorderPane {

    private static final Duration NOTICED = Duration.millis(100);

    private final Study study;
    private final BackupShelf shelf;
    private final DifferenceWords words;
    private final Label made = Controls.text("", "card-heading");
    private final Label occasion = Controls.text("", "muted");
    private final Label headline = Controls.prose("", "strong");
    private final Label more = Controls.prose("", "muted");
    private final Button restore = Controls.button(Messages.text("history.restore"), this::restore);
    private final DifferenceList difference = new DifferenceList();
    private final PauseTransition slow = new PauseTransition(NOTICED);
    private Optional<BackupItem> shown = Optional.empty();
    private Optional<BackupRead.Whole> whole = Optional.empty();
    private Optional<Progress> comparing = Optional.empty();
    private String outcome = "";

    BackupPane(Study study, BackupShelf shelf) {
        this.study = study;
        this.shelf = shelf;
        this.words = new DifferenceWords(study.bridge(), study.clock());
        getStyleClass().add("backup-pane");
        var head = new VBox(made, occasion, headline, more, restore);
        head.getStyleClass().add("backup-head");
        setTop(head);
        setCenter(difference);
        slow.setOnFinished(_ -> say(Messages.text("history.reading"), ""));
        clear();
        Live.show(this, study.standingProperty(), _ -> compare());
    }

    /// Shows a backup. One that is shown already stays as it is.
    void show(BackupItem item) {
        if (shown.filter(it -> it.backup().equals(item.backup())).isPresent()) {
            return;
        }
        shown = Optional.of(item);
        whole = Optional.empty();
        outcome = "";
        made.setText(BackupWords.made(item.backup(), study.clock()));
        occasion.setText(BackupWords.of(item.backup().occasion()));
        clear();
        if (item.contents() instanceof Contents.Unreadable(var why)) {
            unreadable(why);
            return;
        }
        slow.playFromStart();
        shelf.read(item.backup(), read -> {
            if (isShown(read.backup())) {
                switch (read) {
                    case BackupRead.Whole found -> {
                        whole = Optional.of(found);
                        compare();
                    }
                    case BackupRead.Unreadable(var _, var why) -> unreadable(why);
                }
            }
        });
    }

    void focusRestore() {
        if (restore.isVisible() && !restore.isDisabled()) {
            restore.requestFocus();
        } else {
            difference.requestFocus();
        }
    }

    private boolean isShown(Backup backup) {
        return shown.filter(it -> it.backup().equals(backup)).isPresent();
    }

    /// Again with each change: the learner may undo, or another copy bring something, while this is in front.
    private void compare() {
        if (getScene() == null) {
            return;
        }
        whole.ifPresent(backup -> {
            var now = study.progress();
            comparing = Optional.of(now);
            shelf.compare(now, backup, found -> {
                if (isShown(backup.backup()) && comparing.equals(Optional.of(now))) {
                    differs(found);
                }
            });
        });
    }

    private void differs(Difference found) {
        slow.stop();
        var same = found.isNone();
        say(
                same ? Messages.text("history.same") : Messages.text("history.differs", found.size()),
                outcome.isEmpty()
                        ? same ? Messages.text("history.same-why") : Messages.text("history.keeps")
                        : outcome);
        difference.show(words.of(found));
        difference.setVisible(!same);
        offer(!same);
    }

    private void unreadable(String why) {
        slow.stop();
        clear();
        say(Messages.text("history.unreadable"), Messages.text("history.unreadable-why", why));
    }

    private void restore() {
        whole.ifPresent(backup -> {
            restore.setDisable(true);
            slow.playFromStart();
            shelf.restore(study, backup, kept -> {
                slow.stop();
                if (isShown(backup.backup())) {
                    outcome = switch (kept) {
                        case Kept.Made _, Kept.Already _ -> Messages.text("history.restored");
                        case Kept.Failed(var why) -> Messages.text("history.not-restored", why);
                    };
                    compare();
                }
            });
        });
    }

    private void clear() {
        slow.stop();
        say("", "");
        difference.getItems().clear();
        difference.setVisible(false);
        offer(false);
    }

    private void offer(boolean possible) {
        restore.setDisable(!possible);
        restore.setVisible(possible);
        restore.setManaged(possible);
    }

    private void say(String what, String why) {
        headline.setText(what);
        more.setText(why);
    }
}
