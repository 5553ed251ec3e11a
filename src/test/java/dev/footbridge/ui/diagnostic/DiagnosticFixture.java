package dev.footbridge.ui.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.content.BundledBridge;
import dev.footbridge.content.PackRead;
import dev.footbridge.content.id.DiagnosticId;
import dev.footbridge.progress.Progress;
import dev.footbridge.progress.Rating;
import dev.footbridge.progress.Replica;
import dev.footbridge.progress.store.SaveState;
import dev.footbridge.ui.OpenWindow;
import dev.footbridge.ui.Shell;
import dev.footbridge.ui.kit.DataPlace;
import dev.footbridge.ui.kit.Fonts;
import dev.footbridge.ui.kit.Library;
import dev.footbridge.ui.kit.Notices;
import dev.footbridge.ui.kit.Preferences;
import dev.footbridge.ui.kit.Screen;
import dev.footbridge.ui.kit.Study;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.stage.Stage;

/// The real window on the bundled bridge, opened at the diagnostic, with a list in place of the file.
final class DiagnosticFixture {

    final List<Progress> saved = new ArrayList<>();
    final Study study;
    private final Shell shell;

    DiagnosticFixture(Stage stage, Progress progress) {
        Fonts.load();
        var clock = Clock.fixed(Instant.parse("2026-03-09T18:04:00Z"), ZoneOffset.UTC);
        var bridge = ((PackRead.Accepted) BundledBridge.read()).bridge();
        study = new Study(bridge, progress, clock, new Replica("me"), new SaveState.Saved(clock.instant()), saved::add);
        shell = new Shell(
                study,
                Library.atOnce(OpenWindow.SHELF),
                new Remembered(new HashMap<>()),
                new Notices(),
                OpenWindow.NO_BACKUPS,
                OpenWindow.NO_REPORTS,
                _ -> {},
                DataPlace.fixed(Path.of("target")));
        stage.setScene(shell.scene(900, 700));
        stage.show();
        shell.show(Screen.DIAGNOSTIC);
    }

    DiagnosticId id(int number) {
        return study.bridge().diagnostics().get(number - 1).id();
    }

    Rating rating(int number) {
        return study.progress().rating(id(number));
    }

    String evidence(int number) {
        return study.progress().evidence(id(number));
    }

    Screen front() {
        return shell.frontProperty().get();
    }

    /// The numbers of the statements shown, from the top.
    List<Integer> shown() {
        return list().getChildrenUnmodifiable().stream()
                .filter(StatementRow.class::isInstance)
                .map(row -> number((StatementRow) row))
                .toList();
    }

    StatementRow row(int number) {
        return list().getChildrenUnmodifiable().stream()
                .filter(StatementRow.class::isInstance)
                .map(StatementRow.class::cast)
                .filter(row -> number(row) == number)
                .findFirst()
                .orElseThrow();
    }

    /// The number of the row that has the keyboard, itself and not one of its controls.
    int focused() {
        assertThat(focusOwner()).isInstanceOf(StatementRow.class);
        return number((StatementRow) focusOwner());
    }

    Node focusOwner() {
        return shell.getScene().getFocusOwner();
    }

    <N extends Node> N find(String selector, Class<N> type) {
        return type.cast(Optional.ofNullable(shell.lookup(".diagnostic " + selector))
                .orElseThrow(() -> new AssertionError("no " + selector)));
    }

    boolean has(String selector) {
        return shell.lookup(".diagnostic " + selector) != null;
    }

    /// Whether the row stands wholly in what the list shows.
    boolean inView(int number) {
        var row = row(number);
        var pane = find(".scroll-pane", ScrollPane.class);
        var view = pane.localToScene(pane.getBoundsInLocal());
        var bounds = row.localToScene(row.getLayoutBounds());
        return bounds.getMinY() >= view.getMinY() - 1 && bounds.getMaxY() <= view.getMaxY() + 1;
    }

    private Parent list() {
        return (Parent) find(".scroll-pane", ScrollPane.class).getContent();
    }

    private int number(StatementRow row) {
        return 1
                + study.bridge().diagnostics().stream()
                        .map(diagnostic -> diagnostic.id())
                        .toList()
                        .indexOf(row.id());
    }

    private record Remembered(Map<String, String> values) implements Preferences {
        @Override
        public Optional<String> get(String name) {
            return Optional.ofNullable(values.get(name));
        }

        @Override
        public void put(String name, String value) {
            values.put(name, value);
        }
    }
}
