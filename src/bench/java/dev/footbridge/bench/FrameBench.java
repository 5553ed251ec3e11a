package dev.footbridge.bench;

import dev.footbridge.content.BundledBridge;
import dev.footbridge.content.PackRead;
import dev.footbridge.content.id.DiagnosticId;
import dev.footbridge.progress.Change;
import dev.footbridge.progress.Progress;
import dev.footbridge.progress.Rating;
import dev.footbridge.progress.Replica;
import dev.footbridge.progress.store.Autosave;
import dev.footbridge.progress.store.ProgressFile;
import dev.footbridge.progress.store.SaveState;
import dev.footbridge.ui.kit.Study;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/// Counts the frames that are dropped while ten years are saved five times a second, against the same seconds without a
/// save. Prints figures; judges nothing.
public final class FrameBench {

    private static final Duration LENGTH = Duration.ofSeconds(8);
    private static final Duration BETWEEN = Duration.ofMillis(200);
    private static final long DROPPED = Duration.ofMillis(30).toNanos();

    private FrameBench() {}

    public static void main(String[] arguments) throws Exception {
        var folder = Files.createTempDirectory(Path.of(arguments[0]), "frame-bench");
        var file = new ProgressFile(folder.resolve("progress.json"), Clock.systemUTC());
        file.open();
        var saves = new AtomicInteger();
        Platform.startup(() -> {});
        var years = TenYears.on(new Replica("here"));
        try (var autosave = new Autosave(file, state -> count(state, saves), _ -> {}, _ -> {})) {
            autosave.submit(years);
            autosave.flush(Duration.ofSeconds(20));
            var study = study(years, autosave);
            frames(() -> {});
            saves.set(0);
            var idle = frames(() -> {});
            var saving = frames(() -> study.apply(rating(study)));
            print("Frames of %d s while ten years are saved, %d times", LENGTH.toSeconds(), saves.get());
            print("  without saves  %d frames, %d dropped, the longest %.1f ms", idle.size(), dropped(idle), longest(idle));
            print("  with saves     %d frames, %d dropped, the longest %.1f ms", saving.size(), dropped(saving), longest(saving));
        }
        Platform.exit();
    }

    private static Study study(Progress years, Autosave autosave) throws Exception {
        var made = new CompletableFuture<Study>();
        Platform.runLater(() -> made.complete(new Study(
                ((PackRead.Accepted) BundledBridge.read()).bridge(),
                years,
                Clock.systemUTC(),
                new Replica("bench"),
                new SaveState.Saved(Instant.now()),
                autosave::submit)));
        return made.get();
    }

    private static Change rating(Study study) {
        var id = new DiagnosticId("gpu-memory");
        return new Change.Rate(id, study.progress().rating(id) == Rating.YES ? Rating.PARTLY : Rating.YES);
    }

    private static void count(SaveState state, AtomicInteger saves) {
        if (state instanceof SaveState.Saved) {
            saves.incrementAndGet();
        }
    }

    /// The time from each frame to the next, in nanoseconds.
    private static List<Long> frames(Runnable change) throws Exception {
        var done = new CompletableFuture<List<Long>>();
        Platform.runLater(() -> new AnimationTimer() {
            private final List<Long> frames = new ArrayList<>();
            private final long start = System.nanoTime();
            private long last = start;
            private long changed = start;

            @Override
            public void handle(long unused) {
                var now = System.nanoTime();
                frames.add(now - last);
                last = now;
                if (now - changed > BETWEEN.toNanos()) {
                    changed = now;
                    change.run();
                }
                if (now - start > LENGTH.toNanos()) {
                    stop();
                    done.complete(frames);
                }
            }
        }.start());
        return done.get();
    }

    private static long dropped(List<Long> frames) {
        return frames.stream().filter(frame -> frame > DROPPED).count();
    }

    private static double longest(List<Long> frames) {
        return frames.stream().mapToLong(Long::longValue).max().orElse(0) / 1e6;
    }

    private static void print(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
