package dev.footbridge.app;

import dev.footbridge.app.command.OpenedWords;
import dev.footbridge.content.Bridge;
import dev.footbridge.content.Shelf;
import dev.footbridge.message.Messages;
import dev.footbridge.progress.Progress;
import dev.footbridge.progress.Replica;
import dev.footbridge.progress.store.Autosave;
import dev.footbridge.progress.store.BackupRead;
import dev.footbridge.progress.store.CopiesTakenIn;
import dev.footbridge.progress.store.FolderMove;
import dev.footbridge.progress.store.FolderMoved;
import dev.footbridge.progress.store.Intake;
import dev.footbridge.progress.store.Kept;
import dev.footbridge.progress.store.Opened;
import dev.footbridge.progress.store.SaveState;
import dev.footbridge.progress.store.TakenIn;
import dev.footbridge.ui.Shell;
import dev.footbridge.ui.kit.BackupShelf;
import dev.footbridge.ui.kit.DataPlace;
import dev.footbridge.ui.kit.Latest;
import dev.footbridge.ui.kit.Library;
import dev.footbridge.ui.kit.Notice;
import dev.footbridge.ui.kit.Notices;
import dev.footbridge.ui.kit.Screen;
import dev.footbridge.ui.kit.Study;
import dev.footbridge.ui.kit.StudyClock;
import dev.footbridge.ui.kit.Worker;
import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;

/// The program with its window: wires the study to the file and the screens, and ends when the window is closed.
///
/// It may be built on any thread, so that the screens are made while the toolkit starts; from [#show] on it belongs to
/// the FX thread.
final class Desktop {

    private static final String FILE = "file";

    private final Notices notices = new Notices();
    private final Failures failures = new Failures(notices);
    private final PreferencesFile preferences;
    private final Seat seat;
    private final Opened opened;
    private final Autosave autosave;
    private final Worker worker = new Worker();
    private final BackupShelf backups;
    private final Study study;
    private final Outside outside;
    private final StudyClock timer;
    private final Shell shell;
    private final CompletableFuture<Left> left;
    private Optional<SaveBanner> banner = Optional.empty();
    private Optional<CalendarOut> calendars = Optional.empty();
    private Optional<FolderChooser> folders = Optional.empty();
    private Optional<Intake> intake = Optional.empty();
    private Consumer<Left> leaving = _ -> {};

    /// @param seat the place that this program has taken at the data folder
    /// @param opened what it found there
    /// @param left is completed once the window is closed and all is saved
    Desktop(
            Bridge bridge,
            Shelf shelf,
            Seat seat,
            Opened opened,
            PreferencesFile preferences,
            Clock clock,
            CompletableFuture<Left> left) {
        Thread.setDefaultUncaughtExceptionHandler(failures);
        this.preferences = preferences;
        this.seat = seat;
        this.opened = opened;
        this.left = left;
        this.autosave = new Autosave(
                seat.file(),
                new Latest<>(this::report),
                new Latest<>(progress -> outside().takeIn(progress)),
                new Latest<>(this::tell));
        this.study = new Study(
                bridge,
                opened.progress(),
                clock,
                Replica.mint(new SecureRandom()),
                atStart(opened, clock),
                autosave::submit);
        this.outside = new Outside(study, notices);
        this.backups = new BackupShelf(seat.file().backups(), worker);
        this.timer = new StudyClock(
                study, notices, running -> worker.run(() -> seat.timer().write(running), _ -> {}), System::nanoTime);
        this.shell = new Shell(
                study,
                new Library(shelf, worker),
                preferences,
                notices,
                backups,
                seat.reports(worker),
                Desktop::browse,
                timer,
                calendar -> calendars.ifPresent(out -> out.accept(calendar)),
                new Place());
        tell(opened);
    }

    void show() {
        var stage = new Stage();
        var size = new WindowSize(stage, preferences);
        stage.setScene(shell.scene(size.width(), size.height()));
        stage.titleProperty().bind(shell.titleProperty());
        Icons.put(stage);
        var elsewhere = new CopyElsewhere(new CopyChooser(stage), seat.copy(), study::progress, notices);
        calendars = Optional.of(new CalendarOut(CopyChooser.ofCalendar(stage), seat.exports(), worker, notices));
        banner = Optional.of(new SaveBanner(notices, elsewhere::save, this::tryAgain));
        var closing = new CloseGuard(stage, autosave, elsewhere, () -> end(stage, new Left.Closed()));
        closing.install();
        folders = Optional.of(new FolderChooser(stage));
        leaving = how -> closing.leave(() -> end(stage, how));
        Runtime.getRuntime().addShutdownHook(new Thread(autosave::close, "footbridge-last-save"));
        stage.show();
        shell.focusFront();
        failures.open();
        worker.run(seat.timer()::read, kept -> kept.ifPresent(timer::goOn));
        if (opened instanceof Opened.Joined) {
            autosave.submit(study.progress());
        }
        var watching = new Intake(seat.file(), this::hear, copies -> Platform.runLater(() -> takeIn(copies)));
        intake = Optional.of(watching);
        stage.focusedProperty().subscribe(focused -> {
            if (focused) {
                watching.hurry();
            }
        });
        listen(stage);
    }

    private void end(Stage stage, Left how) {
        stage.close();
        timer.rest();
        Thread.ofPlatform().name("footbridge-end").start(() -> {
            seat.sole().stopListening();
            intake.ifPresent(Intake::close);
            worker.close();
            autosave.close();
            preferences.close();
            left.complete(how);
        });
    }

    private Outside outside() {
        return outside;
    }

    /// Brings the window to the front when another one asks for it. Some systems only let a window come up that is on
    /// top of all for a moment.
    private void listen(Stage stage) {
        seat.sole()
                .listen(answer -> Platform.runLater(() -> {
                    stage.setIconified(false);
                    stage.setAlwaysOnTop(true);
                    stage.toFront();
                    stage.requestFocus();
                    stage.setAlwaysOnTop(false);
                    Thread.ofVirtual().start(answer);
                }));
    }

    /// On the thread of the watch.
    private void hear(TakenIn takenIn) {
        switch (takenIn) {
            case TakenIn.Nothing() -> autosave.retry();
            case TakenIn.News news -> Platform.runLater(() -> takeIn(news));
            case TakenIn.Trouble() -> Platform.runLater(() -> autosave.submit(study.progress()));
            case TakenIn.Reopened(var anew) -> Platform.runLater(() -> begin(anew));
        }
    }

    private void takeIn(TakenIn.News news) {
        outside.takeIn(news.progress());
        if (!news.isInFile()) {
            autosave.submit(study.progress());
        }
    }

    private void takeIn(CopiesTakenIn copies) {
        outside.takeIn(copies);
        if (copies.archived().isEmpty() && !copies.progress().equals(Progress.NONE)) {
            autosave.submit(study.progress());
        }
    }

    /// Goes on with a file that could not be written until now.
    private void begin(Opened anew) {
        notices.remove(FILE);
        tell(anew);
        outside.takeIn(anew.progress());
        autosave.submit(study.progress());
    }

    private void tryAgain() {
        Thread.ofPlatform().name("footbridge-again").daemon().start(() -> {
            seat.takeAgain().ifPresent(anew -> Platform.runLater(() -> begin(anew)));
            autosave.retry();
        });
    }

    private static SaveState atStart(Opened opened, Clock clock) {
        return switch (opened) {
            case Opened.Newer _, Opened.OutOfReach _, Opened.Watched _ ->
                new SaveState.ReadOnly(OpenedWords.of(opened, clock).orElse(""));
            case Opened.Fresh _, Opened.Loaded _, Opened.Joined _, Opened.Damaged _ ->
                new SaveState.Saved(clock.instant());
        };
    }

    private void report(SaveState state) {
        study.report(state);
        banner.ifPresent(it -> it.show(state));
        if (state instanceof SaveState.Saved(var _, var noBackup)) {
            tell(noBackup);
        }
    }

    /// What came of moving the data folder, or stands against it.
    void tell(FolderMoved moved) {
        tell(moved, seat.folder());
    }

    /// @param from the data folder before
    void tell(FolderMoved moved, Path from) {
        notices.show(FolderWords.of(moved, from, folder -> leaving.accept(new Left.Use(folder))));
    }

    private void tell(Optional<String> noBackup) {
        noBackup.ifPresentOrElse(
                why -> notices.show(
                        new Notice("backup", Notice.Weight.WARNING, Messages.text("notice.no-backup", why), "")),
                () -> notices.remove("backup"));
    }

    private void tell(Opened opened) {
        var lasting = isLasting(opened);
        OpenedWords.of(opened, study.clock())
                .map(words -> new Notice(
                        FILE, lasting ? Notice.Weight.WARNING : Notice.Weight.NOTE, words, "", waysOut(opened)))
                .ifPresent(notices::show);
    }

    private static boolean isLasting(Opened opened) {
        return opened instanceof Opened.Newer
                || opened instanceof Opened.OutOfReach
                || opened instanceof Opened.Watched;
    }

    private List<Notice.Action> waysOut(Opened opened) {
        if (opened instanceof Opened.Damaged damaged) {
            return waysBack(damaged);
        }
        if (!isLasting(opened)) {
            return List.of();
        }
        var again = new Notice.Action(Messages.text("action.try-again"), this::tryAgain);
        var home = seat.pointer().home();
        return opened instanceof Opened.OutOfReach
                        && !seat.isGiven()
                        && !seat.folder().equals(home)
                ? List.of(
                        again,
                        new Notice.Action(Messages.text("folder.home"), () -> leaving.accept(new Left.Use(home))))
                : List.of(again);
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
                notices.remove(FILE);
            }
        });
    }

    /// Where the data is, for the screens.
    private final class Place implements DataPlace {

        @Override
        public Path folder() {
            return seat.folder();
        }

        @Override
        public boolean isFixed() {
            return seat.isGiven();
        }

        @Override
        public Optional<Path> ask() {
            return folders.flatMap(FolderChooser::get);
        }

        @Override
        public void move(Path to) {
            if (!(study.saveStateProperty().get() instanceof SaveState.Saved)) {
                notices.show(FolderWords.unsaved());
                return;
            }
            worker.run(
                    () -> new FolderMove(seat.folder(), to, seat.pointer()).hindrance(),
                    found -> found.ifPresentOrElse(Desktop.this::tell, () -> leaving.accept(new Left.Move(to))));
        }
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
