package dev.footbridge.app;

import dev.footbridge.app.command.OpenedWords;
import dev.footbridge.content.Bridge;
import dev.footbridge.message.Messages;
import dev.footbridge.progress.Replica;
import dev.footbridge.progress.store.Autosave;
import dev.footbridge.progress.store.Opened;
import dev.footbridge.progress.store.ProgressFile;
import dev.footbridge.progress.store.SaveState;
import dev.footbridge.ui.Shell;
import dev.footbridge.ui.kit.Latest;
import dev.footbridge.ui.kit.Notice;
import dev.footbridge.ui.kit.Notices;
import dev.footbridge.ui.kit.Study;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
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
        this.autosave = new Autosave(
                file,
                new Latest<>(this::report),
                new Latest<>(progress -> study().absorb(progress)),
                new Latest<>(this::tell));
        this.study = new Study(
                bridge,
                opened.progress(),
                clock,
                Replica.mint(new SecureRandom()),
                atStart(opened, clock),
                autosave::submit);
        this.shell = new Shell(study, preferences, notices, Desktop::browse);
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
            autosave.close();
            preferences.close();
            closed.complete(0);
        });
    }

    private Study study() {
        return study;
    }

    private static SaveState atStart(Opened opened, Clock clock) {
        return switch (opened) {
            case Opened.Newer _, Opened.OutOfReach _, Opened.Watched _ ->
                new SaveState.ReadOnly(OpenedWords.of(opened).orElse(""));
            case Opened.Fresh _, Opened.Loaded _, Opened.Joined _, Opened.Damaged _ ->
                new SaveState.Saved(clock.instant());
        };
    }

    private void report(SaveState state) {
        study.report(state);
        if (state instanceof SaveState.NotSaved(var why)) {
            notices.show(new Notice("save", Notice.Weight.WARNING, Messages.text("notice.not-saved", why), ""));
        } else if (state instanceof SaveState.Saved) {
            notices.remove("save");
        }
    }

    private void tell(Opened opened) {
        var lasting = opened instanceof Opened.Newer || opened instanceof Opened.OutOfReach;
        OpenedWords.of(opened)
                .map(words -> new Notice("file", lasting ? Notice.Weight.WARNING : Notice.Weight.NOTE, words, words))
                .ifPresent(notices::show);
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
