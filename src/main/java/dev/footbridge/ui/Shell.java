package dev.footbridge.ui;

import dev.footbridge.content.Link;
import dev.footbridge.content.id.DiagnosticId;
import dev.footbridge.content.id.GapId;
import dev.footbridge.content.id.ModuleId;
import dev.footbridge.content.id.OutcomeId;
import dev.footbridge.find.Place;
import dev.footbridge.message.Messages;
import dev.footbridge.progress.EntryId;
import dev.footbridge.progress.NoteId;
import dev.footbridge.ui.diagnostic.DiagnosticScreen;
import dev.footbridge.ui.find.Palette;
import dev.footbridge.ui.gapmap.GapMapScreen;
import dev.footbridge.ui.guide.GuideScreen;
import dev.footbridge.ui.history.HistoryScreen;
import dev.footbridge.ui.journal.JournalScreen;
import dev.footbridge.ui.journal.QuickCapture;
import dev.footbridge.ui.kit.BackupShelf;
import dev.footbridge.ui.kit.DataPlace;
import dev.footbridge.ui.kit.Library;
import dev.footbridge.ui.kit.Look;
import dev.footbridge.ui.kit.Navigator;
import dev.footbridge.ui.kit.NoticeBar;
import dev.footbridge.ui.kit.Notices;
import dev.footbridge.ui.kit.Preferences;
import dev.footbridge.ui.kit.ReportShelf;
import dev.footbridge.ui.kit.Screen;
import dev.footbridge.ui.kit.ScreenPane;
import dev.footbridge.ui.kit.StartScreen;
import dev.footbridge.ui.kit.Study;
import dev.footbridge.ui.kit.StudyClock;
import dev.footbridge.ui.notes.NotesScreen;
import dev.footbridge.ui.path.PathScreen;
import dev.footbridge.ui.plan.PlanScreen;
import dev.footbridge.ui.progress.ProgressScreen;
import dev.footbridge.ui.report.PlaceChooser;
import dev.footbridge.ui.report.Printing;
import dev.footbridge.ui.report.ReportScreen;
import dev.footbridge.ui.review.ReviewScreen;
import dev.footbridge.ui.selfcheck.SelfCheckScreen;
import dev.footbridge.ui.settings.SettingsScreen;
import dev.footbridge.ui.success.SuccessScreen;
import dev.footbridge.ui.today.TodayScreen;
import java.net.URI;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;

/// The whole window: the rail of screens, the one in front, notices above it and the status bar below.
///
/// Screens are built when they are first shown, so that the program starts with only the one it shows. It may be built
/// on any thread, and belongs to the FX thread once it is in a scene.
public final class Shell extends StackPane implements Navigator {

    private static final double NARROW_BELOW = 1000;
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    private final Study study;
    private final Library library;
    private final Preferences preferences;
    private final BackupShelf backups;
    private final Notices notices;
    private final ReportShelf reports;
    private final Consumer<URI> browser;
    private final StudyClock timer;
    private final Consumer<String> calendars;
    private final DataPlace dataPlace;
    private final Map<Screen, ScreenPane> screens = new EnumMap<>(Screen.class);
    private final ReadOnlyObjectWrapper<Screen> front = new ReadOnlyObjectWrapper<>(Screen.TODAY);
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper();
    private final StackPane place = new StackPane();
    private final Look look;
    private final Commands commands;
    private final KeysOverlay keys;
    private final Everything everything;
    private final Palette palette;
    private final QuickCapture capture;
    private final BooleanBinding narrow;
    private Optional<GuideScreen> guide = Optional.empty();

    /// @param browser opens a page in the learner's browser
    public Shell(
            Study study,
            Library library,
            Preferences preferences,
            Notices notices,
            BackupShelf backups,
            ReportShelf reports,
            Consumer<URI> browser,
            DataPlace dataPlace) {
        this(
                study,
                library,
                preferences,
                notices,
                backups,
                reports,
                browser,
                new StudyClock(study, notices, StudyClock.Kept.NOWHERE, System::nanoTime),
                _ -> {},
                dataPlace);
    }

    /// @param timer times what is studied
    /// @param calendars is handed a calendar's text, to be written where the learner says
    public Shell(
            Study study,
            Library library,
            Preferences preferences,
            Notices notices,
            BackupShelf backups,
            ReportShelf reports,
            Consumer<URI> browser,
            StudyClock timer,
            Consumer<String> calendars,
            DataPlace dataPlace) {
        this.timer = timer;
        this.calendars = calendars;
        this.dataPlace = dataPlace;
        this.look = new Look(this, preferences);
        this.narrow = widthProperty().lessThan(look.sizeProperty().multiply(NARROW_BELOW / 100));
        this.commands = new Commands(study, this, look);
        this.keys = new KeysOverlay(commands);
        this.everything = new Everything(study, library, commands, this, this::show);
        this.palette = new Palette(everything);
        this.capture = new QuickCapture(study, preferences);
        this.study = study;
        this.library = library;
        this.preferences = preferences;
        this.backups = backups;
        this.notices = notices;
        this.reports = reports;
        this.browser = browser;
        getStyleClass().add("shell");
        var main = new BorderPane(
                place,
                new NoticeBar(notices),
                null,
                new StatusBar(study, new TimerButton(study, timer, this::toggleTimer)),
                null);
        var frame = new BorderPane(main);
        frame.setLeft(new Rail(study.bridge(), this, look));
        getChildren().addAll(frame, capture, keys, palette);
        narrow.subscribe(now -> pseudoClassStateChanged(NARROW, now));
        show(StartScreen.chosen(preferences));
    }

    /// What the window is called: after what is in front.
    public ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Screen> frontProperty() {
        return front.getReadOnlyProperty();
    }

    @Override
    public void show(Screen screen) {
        open(screen);
    }

    @Override
    public void showModule(ModuleId module) {
        var onPath = study.bridge().step(module).isPresent();
        switch (open(onPath ? Screen.PATH : Screen.GAP_MAP)) {
            case PathScreen path -> path.select(module);
            case GapMapScreen gapMap -> gapMap.select(module);
            default -> throw new IllegalStateException("no screen shows " + module);
        }
    }

    /// Lays a guide over the screen in front, which comes back when the guide is left.
    @Override
    public void openGuide(ModuleId module, Optional<String> slug) {
        keys.close();
        palette.close();
        if (guide.isEmpty()) {
            guide = Optional.of(new GuideScreen(study, library, this, preferences, () -> show(front.get())));
        }
        var reader = guide.get();
        reader.open(module, slug);
        title.bind(reader.titleProperty().map(name -> Messages.text("app.title", name)));
        if (!place.getChildren().contains(reader)) {
            place.getChildren().setAll(reader);
            layOut();
            reader.shown();
        }
    }

    @Override
    public void showDiagnostic(DiagnosticId diagnostic) {
        if (open(Screen.DIAGNOSTIC) instanceof DiagnosticScreen screen) {
            screen.select(diagnostic);
        }
    }

    @Override
    public void showGap(GapId gap) {
        if (open(Screen.GAP_MAP) instanceof GapMapScreen screen) {
            screen.select(gap);
        }
    }

    @Override
    public void showNote(NoteId note) {
        if (open(Screen.NOTES) instanceof NotesScreen notes) {
            notes.select(note);
        }
    }

    @Override
    public void showReflection(EntryId reflection) {
        if (open(Screen.JOURNAL) instanceof JournalScreen journal) {
            journal.open(reflection);
        }
    }

    @Override
    public void showOutcome(OutcomeId outcome) {
        if (open(Screen.SUCCESS) instanceof SuccessScreen success) {
            success.select(outcome);
        }
    }

    @Override
    public void proveIt(ModuleId module) {
        if (open(Screen.SELF_CHECK) instanceof SelfCheckScreen selfCheck) {
            selfCheck.prove(module);
        }
    }

    @Override
    public void openOnline(Link link) {
        browser.accept(link.url());
    }

    /// The scene with this shell in it, in the theme that was chosen, with its keys. Call once, on the FX thread.
    public Scene scene(double width, double height) {
        look.start();
        var scene = new Scene(this, width, height);
        Keys.installOn(scene, commands.get());
        scene.addEventFilter(InputEvent.ANY, _ -> timer.touch());
        return scene;
    }

    /// Gives the screen in front the keyboard; called once the window is shown.
    public void focusFront() {
        open(front.get());
    }

    /// Whether there is room for icons only in the rail.
    BooleanBinding narrow() {
        return narrow;
    }

    /// The one list of what can be done from anywhere.
    Commands commands() {
        return commands;
    }

    /// Lays the palette over the window, or puts it away.
    void find() {
        keys.close();
        everything.read(palette::renew);
        palette.toggle();
    }

    /// Leads to a place that was found.
    private void show(Place place) {
        switch (place) {
            case Place.OfModule(var id) -> showModule(id);
            case Place.OfDiagnostic(var id) -> showDiagnostic(id);
            case Place.OfGap(var id) -> showGap(id);
            case Place.OfNote(var on) -> showNote(on);
            case Place.OfSession(var _, var module) -> showModule(module);
            case Place.InGuide(var module, var slug) ->
                openGuide(module, Optional.of(slug).filter(it -> !it.isEmpty()));
            case Place.OfQuestion(var module, var _) -> proveIt(module);
            case Place.OfOutcome(var id) -> showOutcome(id);
            case Place.OfReflection(var id) -> showReflection(id);
            case Place.OfAntiPattern _ -> show(Screen.JOURNAL);
        }
    }

    /// Opens quick capture over whatever is in front.
    void toggleCapture() {
        keys.close();
        palette.close();
        capture.toggle();
    }

    /// Starts the timer on what is in front: the guide's module, the stop that is open, or what is next. Stops it where
    /// it runs.
    void toggleTimer() {
        var inGuide = guide.filter(place.getChildren()::contains).flatMap(GuideScreen::module);
        timer.toggle(
                inGuide.or(() -> Optional.ofNullable(screens.get(front.get())).flatMap(ScreenPane::module))
                        .orElseGet(() -> study.standing().next().module().id()));
    }

    void toggleKeys() {
        palette.close();
        capture.close();
        keys.toggle();
    }

    private ScreenPane open(Screen screen) {
        keys.close();
        palette.close();
        capture.close();
        var pane = screens.computeIfAbsent(screen, this::build);
        guide.filter(place.getChildren()::contains).ifPresent(GuideScreen::hidden);
        place.getChildren().setAll(pane);
        front.set(screen);
        title.unbind();
        title.set(Messages.text("app.name"));
        if (getScene() != null) {
            layOut();
            pane.shown();
        }
        return pane;
    }

    private void layOut() {
        if (getScene() != null) {
            applyCss();
            layout();
        }
    }

    private ScreenPane build(Screen screen) {
        return switch (screen) {
            case TODAY -> new TodayScreen(study, library, preferences, this);
            case DIAGNOSTIC -> new DiagnosticScreen(study, this);
            case GAP_MAP -> new GapMapScreen(study, this, preferences);
            case PATH -> new PathScreen(study, this);
            case JOURNAL -> new JournalScreen(study, preferences);
            case SUCCESS -> new SuccessScreen(study, library, preferences, this, System::nanoTime);
            case PLAN -> new PlanScreen(study, preferences, calendars);
            case NOTES -> new NotesScreen(study, this);
            case SETTINGS -> new SettingsScreen(look, preferences, dataPlace);
            case PROGRESS -> new ProgressScreen(study, backups);
            case HISTORY -> new HistoryScreen(study, backups);
            case REPORT ->
                new ReportScreen(study, preferences, notices, reports, Printing.ofSystem(), PlaceChooser.ofSystem());
            case SELF_CHECK -> new SelfCheckScreen(study, library, this);
            case REVIEW -> new ReviewScreen(study, library, preferences, this);
        };
    }
}
