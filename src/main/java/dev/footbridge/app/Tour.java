package dev.footbridge.app;

import dev.footbridge.content.Bridge;
import dev.footbridge.content.Shelf;
import dev.footbridge.progress.Progress;
import dev.footbridge.progress.Replica;
import dev.footbridge.progress.store.Backups;
import dev.footbridge.progress.store.SaveState;
import dev.footbridge.ui.Shell;
import dev.footbridge.ui.kit.Background;
import dev.footbridge.ui.kit.BackupShelf;
import dev.footbridge.ui.kit.Fonts;
import dev.footbridge.ui.kit.Library;
import dev.footbridge.ui.kit.Notices;
import dev.footbridge.ui.kit.Preferences;
import dev.footbridge.ui.kit.ReportShelf;
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
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import javafx.scene.Scene;

/// Renders every screen of the real program to PNG files, without a display: for a new, a half-way and a finished
/// learner and one of ten years, light and dark, wide and narrow; and those of the one half way at twice the size of
/// text.
final class Tour {

    private static final Instant SET_OUT = Instant.parse("2026-01-12T18:00:00Z");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-09T18:04:00Z"), ZoneOffset.UTC);
    private static final int USUAL = 100;
    private static final int TWICE = 200;
    private static final List<Size> SIZES = List.of(new Size(1280, 800), new Size(900, 600));

    /// The screens that fill up over the years, with all of them in it.
    private static final List<Screen> OF_YEARS =
            List.of(Screen.TODAY, Screen.JOURNAL, Screen.PLAN, Screen.NOTES, Screen.PROGRESS, Screen.HISTORY);

    private record Size(int width, int height) {
        @Override
        public String toString() {
            return width + "x" + height;
        }
    }

    private record Learner(String name, Progress progress, Backups backups) {}

    private final Bridge bridge;
    private final Shelf shelf;
    private final Path folder;
    private final Executor fx;
    private int pictures;

    /// @param fx runs a task on the FX thread
    Tour(Bridge bridge, Shelf shelf, Path folder, Executor fx) {
        this.bridge = bridge;
        this.shelf = shelf;
        this.folder = folder;
        this.fx = fx;
    }

    /// Renders all pictures into the folder. Each window is a task of its own on the FX thread, so that what one has
    /// put off until later is done, and forgotten, before the next.
    ///
    /// @return how many there are
    /// @throws UncheckedIOException if a picture cannot be written
    int run() {
        try (var data = new TourBackups(CLOCK)) {
            Files.createDirectories(folder);
            Fonts.load();
            for (var states : TourLearners.on(bridge, shelf, SET_OUT).entrySet()) {
                var learner = new Learner(
                        states.getKey(),
                        states.getValue().isEmpty()
                                ? Progress.NONE
                                : states.getValue().lastEntry().getValue(),
                        data.of(states.getKey(), states.getValue()));
                for (var theme : List.of(Theme.LIGHT, Theme.DARK)) {
                    for (var size : SIZES) {
                        onFx(() -> render(learner, new Fixed(theme, USUAL), size));
                    }
                }
                if (!learner.name().equals(TourLearners.TEN_YEARS)) {
                    report(learner);
                }
                if (learner.name().equals(TourLearners.HALF_WAY)) {
                    onFx(() -> render(learner, new Fixed(Theme.LIGHT, TWICE), SIZES.getLast()));
                }
            }
            for (var evening : TourMonth.on(bridge)) {
                onFx(() -> render(evening));
            }
            return pictures;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private void report(Learner learner) throws IOException {
        var pages = TourReport.pages(bridge, learner.progress(), CLOCK);
        for (var i = 0; i < pages.size(); i++) {
            var name = "report-page-%s-a4-%d.png".formatted(learner.name(), i + 1);
            Picture.write(pages.get(i), folder.resolve(name));
            pictures++;
        }
    }

    private void onFx(Rendering rendering) throws IOException {
        try {
            CompletableFuture.runAsync(
                            () -> {
                                try {
                                    rendering.run();
                                } catch (IOException unwritable) {
                                    throw new UncheckedIOException(unwritable);
                                }
                            },
                            fx)
                    .join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof UncheckedIOException unwritable) {
                throw unwritable.getCause();
            }
            throw failed;
        }
    }

    private void render(TourMonth.Evening evening) throws IOException {
        var look = new Fixed(Theme.LIGHT, USUAL);
        var size = SIZES.getFirst();
        var backups = new Backups(folder.resolve("none"), evening.clock());
        var shell = shell(study(evening.progress(), evening.clock()), backups, look);
        var scene = shell.scene(size.width(), size.height());
        evening.look().accept(shell);
        picture(evening.name(), TourLearners.NEW, look, size, scene);
    }

    private Study study(Progress progress, Clock clock) {
        return new Study(bridge, progress, clock, new Replica("tour"), new SaveState.Saved(clock.instant()), _ -> {});
    }

    private Shell shell(Study study, Backups backups, Fixed look) {
        return new Shell(
                study,
                Library.atOnce(shelf),
                look,
                new Notices(),
                new BackupShelf(backups, Background.atOnce()),
                ReportShelf.of(Path.of("progress.json"), Background.atOnce()),
                _ -> {},
                new TourPlace());
    }

    private void render(Learner learner, Fixed look, Size size) throws IOException {
        var study = study(learner.progress(), CLOCK);
        var shell = shell(study, learner.backups(), look);
        var scene = shell.scene(size.width(), size.height());
        for (var screen : screens(learner)) {
            shell.show(screen);
            picture(screen.name().toLowerCase(Locale.ROOT).replace('_', '-'), learner.name(), look, size, scene);
        }
        if (learner.name().equals(TourLearners.HALF_WAY)) {
            var module = study.standing().next().module().id();
            new TourSelfCheck(shell, scene)
                    .walk(module, name -> picture("self-check-" + name, learner.name(), look, size, scene));
            for (var view : GuideTour.of(shell).entrySet()) {
                view.getValue().run();
                picture("guide-" + view.getKey(), learner.name(), look, size, scene);
            }
        }
        if (!learner.name().equals(TourLearners.FINISHED)) {
            for (var view : LoopTour.of(shell, study).entrySet()) {
                view.getValue().run();
                picture(view.getKey(), learner.name(), look, size, scene);
            }
        }
    }

    private static List<Screen> screens(Learner learner) {
        return learner.name().equals(TourLearners.TEN_YEARS) ? OF_YEARS : List.of(Screen.values());
    }

    private void picture(String screen, String learner, Fixed look, Size size, Scene scene) throws IOException {
        scene.getRoot().resize(size.width(), size.height());
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        // what a scroll pane caches is not drawn anew in a scene that is on no stage
        scene.getRoot().lookupAll(".viewport").forEach(viewport -> viewport.setCache(false));
        var name = "%s-%s-%s-%s.png".formatted(screen, learner, look, size);
        Picture.write(scene.snapshot(null), folder.resolve(name));
        pictures++;
    }

    @FunctionalInterface
    private interface Rendering {
        void run() throws IOException;
    }

    /// Preferences with nothing in them but how it looks.
    ///
    /// @param text the size of text in percent
    private record Fixed(Theme theme, int text) implements Preferences {
        @Override
        public Optional<String> get(String name) {
            return switch (name) {
                case "theme" -> Optional.of(theme.name());
                case "text-size" -> Optional.of(String.valueOf(text));
                default -> Optional.empty();
            };
        }

        @Override
        public void put(String name, String value) {
            // a picture remembers nothing
        }

        @Override
        public String toString() {
            var name = theme.name().toLowerCase(Locale.ROOT);
            return text == USUAL ? name : name + "-" + text;
        }
    }
}
