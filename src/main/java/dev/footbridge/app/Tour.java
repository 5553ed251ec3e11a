package dev.footbridge.app;

import dev.footbridge.content.Bridge;
import dev.footbridge.content.BundledBridge;
import dev.footbridge.progress.Progress;
import dev.footbridge.progress.Replica;
import dev.footbridge.progress.store.SaveState;
import dev.footbridge.ui.Shell;
import dev.footbridge.ui.kit.Fonts;
import dev.footbridge.ui.kit.Library;
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
import javafx.scene.Scene;

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
        try {
            Files.createDirectories(folder);
            Fonts.load();
            for (var theme : List.of(Theme.LIGHT, Theme.DARK)) {
                for (var learner : TourLearners.on(bridge, SET_OUT).entrySet()) {
                    for (var size : SIZES) {
                        var shell = shell(learner.getValue(), theme);
                        var scene = shell.scene(size.width(), size.height());
                        var names = "%%s-%s-%s-%s.png"
                                .formatted(learner.getKey(), theme.name().toLowerCase(Locale.ROOT), size);
                        for (var screen : Screen.values()) {
                            shell.resize(size.width(), size.height());
                            shell.show(screen);
                            shell.layout();
                            var name = screen.name().toLowerCase(Locale.ROOT).replace('_', '-');
                            write(scene, names.formatted(name));
                        }
                        if (learner.getKey().equals("half-way")) {
                            for (var view : GuideTour.of(shell).entrySet()) {
                                view.getValue().run();
                                shell.layout();
                                write(scene, names.formatted("guide-" + view.getKey()));
                            }
                        }
                    }
                }
            }
            return pictures;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private Shell shell(Progress progress, Theme theme) {
        var study =
                new Study(bridge, progress, CLOCK, new Replica("tour"), new SaveState.Saved(CLOCK.instant()), _ -> {});
        var library = Library.atOnce(BundledBridge.shelf());
        return new Shell(study, library, new Fixed(theme), new Notices(), _ -> {});
    }

    private void write(Scene scene, String name) throws IOException {
        Picture.write(scene.snapshot(null), folder.resolve(name));
        pictures++;
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
