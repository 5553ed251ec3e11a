package dev.footbridge.ui.gapmap;

import dev.footbridge.content.Bridge;
import dev.footbridge.content.BundledBridge;
import dev.footbridge.content.Link;
import dev.footbridge.content.PackRead;
import dev.footbridge.content.id.DiagnosticId;
import dev.footbridge.content.id.GapId;
import dev.footbridge.content.id.ModuleId;
import dev.footbridge.content.id.OutcomeId;
import dev.footbridge.guidance.Standing;
import dev.footbridge.progress.Change;
import dev.footbridge.progress.EntryId;
import dev.footbridge.progress.NoteId;
import dev.footbridge.progress.Progress;
import dev.footbridge.progress.Rating;
import dev.footbridge.progress.Replica;
import dev.footbridge.progress.Stamp;
import dev.footbridge.progress.store.SaveState;
import dev.footbridge.ui.kit.Fonts;
import dev.footbridge.ui.kit.Navigator;
import dev.footbridge.ui.kit.Preferences;
import dev.footbridge.ui.kit.Screen;
import dev.footbridge.ui.kit.Study;
import dev.footbridge.ui.kit.Theme;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.application.ColorScheme;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// The gap map on the bundled bridge, with lists in place of the file and of the other screens.
final class GapMapFixture implements Navigator {

    static final Bridge BRIDGE = ((PackRead.Accepted) BundledBridge.read()).bridge();

    private static final Instant NOW = Instant.parse("2026-03-09T18:04:00Z");

    final List<Progress> saved = new ArrayList<>();
    final List<String> visited = new ArrayList<>();
    final Map<String, String> remembered = new HashMap<>();
    final Study study;
    private final StackPane root = new StackPane();
    private GapMapScreen screen;

    /// @param done what the learner did before, on top of: *concurrent serving* yes, *latency anatomy* partly
    GapMapFixture(Change... done) {
        Fonts.load();
        study = new Study(
                BRIDGE,
                progress(done),
                Clock.fixed(NOW, ZoneOffset.UTC),
                new Replica("me"),
                new SaveState.Saved(NOW),
                saved::add);
        Theme.LIGHT.applyTo(root, ColorScheme.LIGHT);
        screen = open();
    }

    void on(Stage stage) {
        stage.setScene(new Scene(root));
        stage.setWidth(960);
        stage.setHeight(680);
        stage.show();
        screen.shown();
    }

    /// Puts a new screen in the place of the old one, as a new start of the program does.
    GapMapScreen open() {
        screen = new GapMapScreen(study, this, new Remembered(remembered));
        root.getChildren().setAll(screen);
        return screen;
    }

    GapMapScreen screen() {
        return screen;
    }

    @SuppressWarnings("unchecked")
    TableView<GapItem> table() {
        return (TableView<GapItem>) screen.lookup(".gap-table");
    }

    /// The ids of the gaps in the table, from the top.
    List<String> rows() {
        return table().getItems().stream().map(GapMapFixture::id).toList();
    }

    GapRow row(String gap) {
        return table().getItems().stream()
                .filter(item -> id(item).equals(gap))
                .findFirst()
                .orElseThrow()
                .row();
    }

    static String id(GapItem item) {
        return item.row().gap().id().value();
    }

    static Progress progress(Change... done) {
        var progress = Progress.NONE;
        progress = new Change.Rate(diagnostic("concurrent-serving"), Rating.YES).on(progress, NOW, next(progress));
        progress = new Change.Rate(diagnostic("latency-anatomy"), Rating.PARTLY).on(progress, NOW, next(progress));
        for (var change : done) {
            progress = change.on(progress, NOW, next(progress));
        }
        return progress;
    }

    static Standing standing(Change... done) {
        return Standing.of(BRIDGE, progress(done));
    }

    static DiagnosticId diagnostic(String id) {
        return new DiagnosticId(id);
    }

    static ModuleId module(String id) {
        return new ModuleId(id);
    }

    private static Stamp next(Progress progress) {
        return progress.latest().next(NOW, new Replica("earlier"));
    }

    @Override
    public void show(Screen to) {
        visited.add(to.name());
    }

    @Override
    public void showModule(ModuleId module) {
        visited.add(module.value());
    }

    @Override
    public void openGuide(ModuleId module, Optional<String> slug) {
        visited.add("guide " + module.value());
    }

    @Override
    public void showNote(NoteId note) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void showReflection(EntryId reflection) {
        throw new AssertionError("the gap map leads to no reflection");
    }

    @Override
    public void showOutcome(OutcomeId outcome) {
        throw new AssertionError("the gap map leads to no outcome");
    }

    @Override
    public void proveIt(ModuleId module) {
        visited.add("self-check " + module.value());
    }

    @Override
    public void showDiagnostic(DiagnosticId diagnostic) {
        visited.add(diagnostic.value());
    }

    @Override
    public void showGap(GapId gap) {
        visited.add(gap.value());
    }

    @Override
    public void openOnline(Link link) {
        visited.add(link.url().toString());
    }

    private record Remembered(Map<String, String> all) implements Preferences {
        @Override
        public Optional<String> get(String name) {
            return Optional.ofNullable(all.get(name));
        }

        @Override
        public void put(String name, String value) {
            all.put(name, value);
        }
    }
}
