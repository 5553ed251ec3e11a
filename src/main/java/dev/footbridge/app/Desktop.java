package dev.footbridge.app;

import dev.footbridge.app.command.OpenedWords;
import dev.footbridge.content.Bridge;
import dev.footbridge.message.Messages;
import dev.footbridge.message.Text;
import dev.footbridge.progress.Progress;
import dev.footbridge.progress.Replica;
import dev.footbridge.progress.store.Autosave;
import dev.footbridge.progress.store.BackupRead;
import dev.footbridge.progress.store.Kept;
import dev.footbridge.progress.store.Opened;
import dev.footbridge.progress.store.ProgressFile;
import dev.footbridge.progress.store.SaveState;
import dev.footbridge.ui.Shell;
import dev.footbridge.ui.kit.BackupShelf;
import dev.footbridge.ui.kit.Latest;
import dev.footbridge.ui.kit.Notice;
import dev.footbridge.ui.kit.Notices;
import dev.footbridge.ui.kit.Screen;
import dev.footbridge.ui.kit.Study;
import dev.footbridge.ui.kit.Words;
import dev.footbridge.ui.kit.Worker;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;

/// The program with its window: wires the study to the file and the screens, and ends when the window is closed.
///
/// It may be built on any thread, so that the screens are made while the toolkit starts; from [#show] on it belongs to
/// the FX thread.
final class Desktop {

    private final Notices notices = new Notices();
    private final PreferencesFile preferences;
    private final Autosave autosave;
    private final Worker worker = new Worker();
    private final BackupShelf backups;
    private final Study study;
    private final Shell shell;
    private final CompletableFuture<Integer> closed;

    /// @param closed is completed with the exit code once the window is closed and all is saved
    Desktop(
            Bridge bridge,
            ProgressFile file,
            Opened opened,
            PreferencesFile preferences,
            Clock clock,
            CompletableFuture<Integer> closed) {
        this.preferences = preferences;
        this.closed = closed;
        this.autosave =
                new Autosave(file, new Latest<>(this::report), new Latest<>(this::absorb), new Latest<>(this::tell));
        this.study = new Study(
                bridge,
                opened.progress(),
                clock,
                Replica.mint(new SecureRandom()),
                atStart(opened, clock),
                autosave::submit);
        this.backups = new BackupShelf(file.backups(), worker);
        this.shell = new Shell(study, preferences, notices, backups, Desktop::browse);
        tell(opened);
    }

    void show() {
        Thread.setDefaultUncaughtExceptionHandler((_, failure) -> Platform.runLater(() -> tell(failure)));
        var stage = new Stage();
        var size = new WindowSize(stage, preferences);
        stage.setScene(shell.scene(size.width(), size.height()));
        stage.setTitle(Messages.text("app.name"));
        new CloseGuard(stage, autosave, () -> end(stage)).install();
        Runtime.getRuntime().addShutdownHook(new Thread(autosave::close, "footbridge-last-save"));
        stage.show();
        shell.focusFront();
    }

    private void end(Stage stage) {
        stage.close();
        Thread.ofPlatform().name("footbridge-end").start(() -> {
            worker.close();
            autosave.close();
            preferences.close();
            closed.complete(0);
        });
    }

    private void absorb(Progress incoming) {
        var lost = study.absorb(incoming);
        if (!lost.isEmpty()) {
            var names = Text.list(lost.stream()
                    .map(change -> Words.of(change, study.bridge()))
                    .distinct()
                    .toList());
            notices.show(new Notice("undo", Notice.Weight.NOTE, Messages.text("notice.not-yours", names), ""));
        }
    }

    private static SaveState atStart(Opened opened, Clock clock) {
        return switch (opened) {
            case Opened.Newer _, Opened.OutOfReach _ ->
                new SaveState.ReadOnly(OpenedWords.of(opened, clock).orElse(""));
            case Opened.Fresh _, Opened.Loaded _, Opened.Damaged _ -> new SaveState.Saved(clock.instant());
        };
    }

    private void report(SaveState state) {
        study.report(state);
        if (state instanceof SaveState.NotSaved(var why)) {
            notices.show(new Notice("save", Notice.Weight.WARNING, Messages.text("notice.not-saved", why), ""));
        } else if (state instanceof SaveState.Saved(var _, var noBackup)) {
            notices.remove("save");
            tell(noBackup);
        }
    }

    private void tell(Optional<String> noBackup) {
        noBackup.ifPresentOrElse(
                why -> notices.show(
                        new Notice("backup", Notice.Weight.WARNING, Messages.text("notice.no-backup", why), "")),
                () -> notices.remove("backup"));
    }

    private void tell(Opened opened) {
        var lasting = opened instanceof Opened.Newer || opened instanceof Opened.OutOfReach;
        OpenedWords.of(opened, study.clock())
                .map(words -> new Notice(
                        "file",
                        lasting ? Notice.Weight.WARNING : Notice.Weight.NOTE,
                        words,
                        words,
                        opened instanceof Opened.Damaged damaged ? waysBack(damaged) : List.of()))
                .ifPresent(notices::show);
    }

    private List<Notice.Action> waysBack(Opened.Damaged damaged) {
        return damaged.newest()
                .map(backup -> List.of(
                        new Notice.Action(Messages.text("notice.restore"), () -> restore(backup)),
                        new Notice.Action(Messages.text("notice.backups"), () -> shell.show(Screen.HISTORY))))
                .orElse(List.of());
    }

    /// At once where there is nothing yet that it could change. Else the learner sees first what it would.
    private void restore(BackupRead.Whole backup) {
        if (!study.progress().equals(Progress.NONE)) {
            shell.show(Screen.HISTORY);
            return;
        }
        backups.restore(study, backup, kept -> {
            if (kept instanceof Kept.Failed(var why)) {
                tell(Optional.of(why));
            } else {
                notices.remove("file");
            }
        });
    }

    private void tell(Throwable failure) {
        var details = new StringWriter();
        failure.printStackTrace(new PrintWriter(details));
        notices.show(new Notice(
                "failure",
                Notice.Weight.NOTE,
                Messages.text("notice.failure", failure.toString()),
                details.toString()));
    }

    private static void browse(URI page) {
        new Application() {
            @Override
            public void start(Stage unused) {
                // never started: only its host services are wanted
            }
        }.getHostServices().showDocument(page.toString());
    }
}
