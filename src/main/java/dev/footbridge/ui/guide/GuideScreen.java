package dev.footbridge.ui.guide;

import dev.footbridge.content.document.Document;
import dev.footbridge.content.document.DocumentReader;
import dev.footbridge.content.document.Marker;
import dev.footbridge.content.document.Target;
import dev.footbridge.content.guide.Guide;
import dev.footbridge.content.id.ModuleId;
import dev.footbridge.message.Messages;
import dev.footbridge.progress.Change;
import dev.footbridge.progress.Highlight;
import dev.footbridge.progress.Journal;
import dev.footbridge.ui.kit.Fonts;
import dev.footbridge.ui.kit.Library;
import dev.footbridge.ui.kit.Live;
import dev.footbridge.ui.kit.Navigator;
import dev.footbridge.ui.kit.Preferences;
import dev.footbridge.ui.kit.Study;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

/// The guide reader: one guide at a time, with its outline on the left and the learner's notes on the right.
public final class GuideScreen extends StackPane implements GuideHead.Tools {

    private static final String STYLES =
            Objects.requireNonNull(GuideScreen.class.getResource("guide.css")).toExternalForm();
    private static final Duration SETTLED = Duration.millis(400);

    private record Opened(ModuleId module, Guide guide, Document document) {}

    private final Study study;
    private final Library library;
    private final Runnable leave;
    private final KeptPlaces places;
    private final TextSize size;
    private final Trail trail = new Trail();
    private final GuideCard card = new GuideCard();
    private final PageView page;
    private final Selecting selecting;
    private final FindBar findBar;
    private final GuideHead head = new GuideHead(this);
    private final GuideEnd end;
    private final OutlineView outline;
    private final NotesPane notes;
    private final Sides sides;
    private final PauseTransition settled = new PauseTransition(SETTLED);
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private Optional<ModuleId> wanted = Optional.empty();
    private Optional<Opened> opened = Optional.empty();

    /// @param leave goes back to the screen that the learner came from
    public GuideScreen(Study study, Library library, Navigator navigator, Preferences preferences, Runnable leave) {
        this.study = study;
        this.library = library;
        this.leave = leave;
        this.places = new KeptPlaces(preferences);
        this.size = new TextSize(preferences);
        var follower = new Follower(study.bridge(), navigator, card, this::goWithin);
        this.end = new GuideEnd(navigator, follower::follow);
        this.page = new PageView(new PageActions(follower::follow, GuideScreen::toClipboard, this::box), end);
        this.selecting = new Selecting(page);
        this.findBar = new FindBar(page, selecting);
        this.outline = new OutlineView(this::jump);
        this.notes = new NotesPane(study, this::goTo);
        title.subscribe(name -> head.show(name));
        getStylesheets().add(STYLES);
        getStyleClass().add("guide");
        var selectionBar = new SelectionBar(page, selecting, this::copy, this::highlight);
        var reading = new BorderPane(new StackPane(page, selectionBar));
        reading.setTop(findBar);
        var frame = new BorderPane();
        this.sides = new Sides(frame, page, outline, notes, head);
        frame.setTop(head);
        frame.setCenter(reading);
        getChildren().addAll(frame, card);
        new GuideKeys(this, page, selecting);
        size.percentProperty().subscribe(() -> page.setType(size.type()));
        library.read(
                _ -> {
                    Fonts.loadForReading();
                    return size;
                },
                it -> page.setType(it.type()));
        page.topProperty().addListener(_ -> moved());
        page.bottomProperty().addListener(_ -> moved());
        settled.setOnFinished(_ -> keepPlace());
        Live.show(this, study.standingProperty(), _ -> showHighlights());
    }

    /// Opens a module's guide, at a heading or where the learner left it.
    public void open(ModuleId module, Optional<String> slug) {
        leaveSpot();
        load(
                module,
                opened -> slug.map(Target.Here::new)
                        .flatMap(here ->
                                opened.document().place(here).stream().boxed().findFirst())
                        .orElseGet(() -> places.place(module, opened.document())));
    }

    /// The title of the guide that is open.
    /// The module whose guide was opened last.
    public Optional<ModuleId> module() {
        return wanted;
    }

    public ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    /// Called when the guide is in front: gives the page the keyboard.
    public void shown() {
        page.requestFocus();
    }

    /// Called when the guide is no longer in front.
    public void hidden() {
        keepPlace();
        card.close();
        trail.clear();
        wanted = Optional.empty();
        opened = Optional.empty();
        showPage(Document.EMPTY);
    }

    private interface Start {
        int place(Opened opened);
    }

    private void load(ModuleId module, Start start) {
        keepPlace();
        wanted = Optional.of(module);
        if (opened.filter(it -> it.module().equals(module)).isPresent()) {
            page.goTo(start.place(opened.get()));
            return;
        }
        title.set(title(module));
        var bridge = study.bridge();
        library.read(
                shelf -> shelf.guide(module)
                        .map(guide -> new Opened(
                                module,
                                guide,
                                DocumentReader.read(guide.markdown(), target -> Targets.isKnown(target, bridge)))),
                read -> {
                    if (wanted.filter(module::equals).isPresent()) {
                        read.ifPresentOrElse(it -> show(it, start), this::showNothing);
                    }
                });
    }

    private String title(ModuleId module) {
        return study.bridge().module(module).map(it -> it.title()).orElse(module.value());
    }

    private void show(Opened next, Start start) {
        opened = Optional.of(next);
        showPage(next.document());
        notes.show(next.module(), next.document());
        page.goTo(start.place(next));
        showHighlights();
        findBar.again();
        moved();
    }

    private void showPage(Document document) {
        end.getChildren().clear();
        opened.ifPresent(it -> end.show(it.module(), it.guide()));
        page.show(document);
        selecting.select(Stretch.NONE);
        outline.show(document);
        head.clear();
    }

    private void showNothing() {
        opened = Optional.empty();
        showPage(DocumentReader.read(Messages.text("guide.none"), _ -> false));
    }

    private void moved() {
        opened.ifPresent(it -> {
            outline.follow(page.topProperty().get());
            head.show(Reading.of(
                    it.document(),
                    page.topProperty().get(),
                    page.bottomProperty().get(),
                    it.guide().minutes()));
            settled.playFromStart();
        });
    }

    private void keepPlace() {
        settled.stop();
        opened.filter(_ -> page.hasArrived())
                .ifPresent(it -> places.keep(
                        it.module(), it.document(), page.topProperty().get()));
    }

    private void goWithin(Target target) {
        if (target instanceof Target.InModule(var module, var slug)
                && opened.filter(it -> it.module().equals(module)).isEmpty()) {
            open(module, slug);
            return;
        }
        var here = target instanceof Target.InModule(var _, var slug)
                ? slug.<Target>map(Target.Here::new)
                : Optional.of(target);
        opened.ifPresent(it ->
                here.map(it.document()::place).ifPresentOrElse(place -> place.ifPresent(this::jump), () -> jump(0)));
    }

    private void jump(int place) {
        leaveSpot();
        page.goTo(place);
        page.requestFocus();
    }

    private void goTo(Stretch stretch) {
        leaveSpot();
        page.reveal(stretch.from());
        selecting.select(stretch);
        page.requestFocus();
    }

    private void leaveSpot() {
        spot().ifPresent(trail::leave);
    }

    private Optional<Trail.Spot> spot() {
        return opened.map(it -> new Trail.Spot(it.module(), page.topProperty().get()));
    }

    void back() {
        if (!trail.canGoBack()) {
            leave();
            return;
        }
        spot().flatMap(trail::back).ifPresent(to -> load(to.module(), _ -> to.place()));
    }

    void forward() {
        spot().flatMap(trail::forward).ifPresent(to -> load(to.module(), _ -> to.place()));
    }

    void escape() {
        if (findBar.isOpen()) {
            findBar.close();
        } else if (!selecting.selected().isEmpty()) {
            selecting.select(Stretch.NONE);
        } else {
            leave();
        }
    }

    @Override
    public void leave() {
        leave.run();
    }

    @Override
    public void find() {
        findBar.open();
    }

    @Override
    public void larger() {
        size.larger();
    }

    @Override
    public void smaller() {
        size.smaller();
    }

    void usualSize() {
        size.usual();
    }

    boolean copy() {
        var copied = selecting.copy();
        if (copied.isEmpty()) {
            return false;
        }
        toClipboard(copied);
        return true;
    }

    /// Marks what is selected, or takes the mark away where it is marked already.
    void highlight() {
        opened.ifPresent(it -> Passages.highlight(it.module(), it.document(), selecting.selected())
                .ifPresent(highlight -> {
                    var same = Passages.all(study.progress(), it.module(), it.document()).stream()
                            .filter(entry -> entry.getValue().equals(highlight))
                            .findFirst();
                    if (same.isPresent()) {
                        study.apply(new Change.Delete<>(
                                Journal.HIGHLIGHTS, same.get().getKey()));
                    } else {
                        study.apply(new Change.Add<Highlight>(Journal.HIGHLIGHTS, highlight));
                    }
                    selecting.select(Stretch.NONE);
                }));
    }

    void toggleNotes() {
        sides.toggleNotes();
    }

    void toggleOutline() {
        sides.toggleOutline();
    }

    private void showHighlights() {
        opened.ifPresent(it -> page.shade(
                Shade.HIGHLIGHT,
                Passages.all(study.progress(), it.module(), it.document()).stream()
                        .map(Map.Entry::getValue)
                        .flatMap(highlight -> Passages.find(highlight, it.document()).stream())
                        .toList()));
    }

    private Node box(Marker.Task task, String words) {
        return new TaskBox(study, opened.orElseThrow().module(), task, words);
    }

    private static void toClipboard(String text) {
        var content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
