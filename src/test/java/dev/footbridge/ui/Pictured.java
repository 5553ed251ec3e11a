package dev.footbridge.ui;

import static dev.footbridge.ui.OpenWindow.diagnostic;
import static dev.footbridge.ui.OpenWindow.module;

import dev.footbridge.progress.Answer;
import dev.footbridge.progress.Change;
import dev.footbridge.progress.Progress;
import dev.footbridge.progress.Rating;
import dev.footbridge.ui.kit.Background;
import dev.footbridge.ui.kit.BackupShelf;
import dev.footbridge.ui.kit.Screen;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;

/// Walks through every screen, in both themes, with a learner who has some of everything.
final class Pictured {

    static final Progress SOME_OF_EVERYTHING = OpenWindow.progress(
            new Change.Rate(diagnostic("concurrent-serving"), Rating.YES),
            new Change.NoteEvidence(diagnostic("concurrent-serving"), "A load test."),
            new Change.Rate(diagnostic("gpu-memory"), Rating.PARTLY),
            new Change.Rate(diagnostic("nvlink-topology"), Rating.NOT_YET),
            new Change.Finish(module("distributed-systems")),
            new Change.Skip(module("reliability-engineering"), "Done at work."),
            new Change.AnswerCondition(module("vllm"), Answer.NO),
            new Change.AnswerCondition(module("triton"), Answer.YES),
            new Change.Start(module("mlops")));

    private static final Progress A_LITTLE = OpenWindow.progress(
            new Change.Rate(diagnostic("gpu-memory"), Rating.YES), new Change.Start(module("distributed-systems")));

    private Pictured() {}

    /// Backups of two states, and a damaged one.
    static BackupShelf backups(Path folder) {
        var backups = OpenWindow.backups(folder, SOME_OF_EVERYTHING, A_LITTLE);
        try {
            Files.writeString(
                    backups.folder().resolve("progress-2026-03-01T18-04-00.000Z-merge.json.gz"), "not gzip at all");
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return new BackupShelf(backups, Background.atOnce());
    }

    /// Lays each screen out once with a new learner and once with [#SOME_OF_EVERYTHING], each in light and dark. FX
    /// thread only.
    ///
    /// @param folder for backups
    static void each(Path folder, Consumer<Picture> look) {
        var backups = backups(folder);
        for (var theme : new String[] {"LIGHT", "DARK"}) {
            for (var progress : new Progress[] {Progress.NONE, SOME_OF_EVERYTHING}) {
                var window = new OpenWindow(progress, Map.of("theme", theme), backups, 1280, 800);
                for (var screen : Screen.values()) {
                    window.shell.show(screen);
                    window.scene.snapshot(null);
                    look.accept(new Picture(window, screen, theme));
                }
            }
        }
    }

    record Picture(OpenWindow window, Screen screen, String theme) {
        @Override
        public String toString() {
            return screen.title() + ", " + theme;
        }
    }
}
