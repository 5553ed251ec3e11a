package dev.footbridge.app;

import dev.footbridge.content.Bridge;
import dev.footbridge.progress.Progress;
import dev.footbridge.progress.Replica;
import dev.footbridge.progress.store.Backups;
import dev.footbridge.progress.store.SaveState;
import dev.footbridge.ui.Shell;
import dev.footbridge.ui.kit.Background;
import dev.footbridge.ui.kit.BackupShelf;
import dev.footbridge.ui.kit.Fonts;
import dev.footbridge.ui.kit.Notices;
import dev.footbridge.ui.kit.Preferences;
import dev.footbridge.ui.kit.Screen;
import dev.footbridge.ui.kit.Study;
import dev.footbridge.ui.kit.Theme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Renders every screen of the real program to PNG files, without a display: for a new, a half-way and a finished
/// learner, light and dark, wide and narrow.
final class Tour {

    private static final Instant SET_OUT = Instant.parse("2026-01-12T18:00:00Z");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-09T18:04:00Z"), ZoneOffset.UTC);
    private static final List<Size> SIZES = List.of(new Size(1280, 800), new Size(900, 600));

    private record Size(int width, int height) {
        @Override
        public String toString() {
            return width + "x" + height;
        }
    }

    private record Learner(String name, Progress progress, Backups backups) {}

    private final Bridge bridge;
    private final Path folder;
    private int pictures;

    Tour(Bridge bridge, Path folder) {
        this.bridge = bridge;
        this.folder = folder;
    }

    /// Renders all pictures into the folder; on the FX thread.
    ///
    /// @return how many there are
    /// @throws UncheckedIOException if a picture cannot be written
    int run() {
        try (var data = new TourBackups(CLOCK)) {
            Files.createDirectories(folder);
            Fonts.load();
            for (var states : TourLearners.on(bridge, SET_OUT).entrySet()) {
                var learner = new Learner(
                        states.getKey(),
                        states.getValue().isEmpty()
                                ? Progress.NONE
                                : states.getValue().lastEntry().getValue(),
                        data.of(states.getKey(), states.getValue()));
                for (var theme : List.of(Theme.LIGHT, Theme.DARK)) {
                    for (var size : SIZES) {
                        render(learner, theme, size);
                    }
                }
            }
            return pictures;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private void render(Learner learner, Theme theme, Size size) throws IOException {
        var study = new Study(
                bridge, learner.progress(), CLOCK, new Replica("tour"), new SaveState.Saved(CLOCK.instant()), _ -> {});
        var shell = new Shell(
                study,
                new Fixed(theme),
                new Notices(),
                new BackupShelf(learner.backups(), Background.atOnce()),
                _ -> {});
        var scene = shell.scene(size.width(), size.height());
        for (var screen : Screen.values()) {
            shell.resize(size.width(), size.height());
            shell.show(screen);
            shell.layout();
            var name = "%s-%s-%s-%s.png"
                    .formatted(
                            screen.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                            learner.name(),
                            theme.name().toLowerCase(Locale.ROOT),
                            size);
            Picture.write(scene.snapshot(null), folder.resolve(name));
            pictures++;
        }
    }

    /// Preferences with nothing in them but a theme.
    private record Fixed(Theme theme) implements Preferences {
        @Override
        public Optional<String> get(String name) {
            return name.equals("theme") ? Optional.of(theme.name()) : Optional.empty();
        }

        @Override
        public void put(String name, String value) {
            // a picture remembers nothing
        }
    }
}
