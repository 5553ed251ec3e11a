package dev.footbridge.bench;

import dev.footbridge.content.id.DiagnosticId;
import dev.footbridge.progress.Change;
import dev.footbridge.progress.Progress;
import dev.footbridge.progress.Rating;
import dev.footbridge.progress.Replica;
import dev.footbridge.progress.store.Autosave;
import dev.footbridge.progress.store.ProgressFile;
import dev.footbridge.progress.store.ProgressJson;
import dev.footbridge.progress.store.SaveState;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.SynchronousQueue;

/// Measures the file: from a change to its being on the disk, against the same bytes written by the bare protocol (a
/// temp file, forced, read back, moved, its folder forced); and loading and merging ten years, against parsing and
/// writing the same bytes as plain text. Prints figures and ratios; judges nothing.
public final class StoreBench {

    private static final int RUNS = 41;

    private StoreBench() {}

    public static void main(String[] arguments) throws Exception {
        var folder = Files.createTempDirectory(Path.of(arguments.length > 0 ? arguments[0] : "target"), "store-bench");
        var months = new Change.Rate(new DiagnosticId("d"), Rating.YES)
                .on(Progress.NONE, Instant.EPOCH, Progress.NONE.latest().next(Instant.now(), new Replica("me")));
        durable("a learner of some weeks", folder.resolve("weeks"), months);
        var years = TenYears.on(new Replica("here"));
        durable("a learner of ten years", folder.resolve("years"), years);
        ten(years, TenYears.on(new Replica("there")));
    }

    private static void durable(String who, Path folder, Progress progress) throws Exception {
        Files.createDirectories(folder);
        var file = new ProgressFile(folder.resolve("progress.json"), Clock.systemUTC());
        file.open();
        var saved = new SynchronousQueue<SaveState>();
        var now = progress;
        var ours = new double[RUNS];
        var bare = new double[RUNS];
        var me = new Replica("bench");
        try (var autosave = new Autosave(file, state -> hand(saved, state), _ -> {}, _ -> {})) {
            autosave.submit(now);
            await(saved);
            for (var run = -RUNS; run < RUNS; run++) {
                Thread.sleep(400);
                var time = Instant.now();
                var rating = now.rating(new DiagnosticId("d")) == Rating.YES ? Rating.PARTLY : Rating.YES;
                var before = System.nanoTime();
                now = new Change.Rate(new DiagnosticId("d"), rating).on(now, time, now.latest().next(time, me));
                autosave.submit(now);
                await(saved);
                var after = System.nanoTime();
                var bytes = ProgressJson.write(now);
                var plain = System.nanoTime();
                write(folder.resolve("bare.json"), bytes);
                if (run >= 0) {
                    ours[run] = (after - before) / 1e6;
                    bare[run] = (System.nanoTime() - plain) / 1e6;
                }
            }
        }
        print("From a change to the disk, %s, %d KB, %d runs, in milliseconds", who, Files.size(folder.resolve("bare.json")) >> 10, RUNS);
        print("  Footbridge         %s", Figures.of(ours));
        print("  the bare protocol  %s", Figures.of(bare));
        print("  ratio              %s", Figures.ofRatios(ours, bare));
    }

    private static void hand(SynchronousQueue<SaveState> to, SaveState state) {
        if (state instanceof SaveState.Saved) {
            try {
                to.put(state);
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static void await(SynchronousQueue<SaveState> saved) throws InterruptedException {
        saved.take();
    }

    private static void write(Path target, byte[] bytes) throws IOException {
        var temp = target.resolveSibling("bare.temp");
        try (var channel = FileChannel.open(temp, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            var buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
        if (!Arrays.equals(Files.readAllBytes(temp), bytes)) {
            throw new IOException("read back something else");
        }
        Files.move(temp, target, StandardCopyOption.ATOMIC_MOVE);
        try (var folder = FileChannel.open(target.getParent(), StandardOpenOption.READ)) {
            folder.force(true);
        }
    }

    private static void ten(Progress here, Progress there) {
        var bytes = ProgressJson.write(here);
        print("Ten years: %.1f MB", bytes.length / 1e6);
        print("  loaded   %s ms", millis(() -> ProgressJson.read(bytes)));
        print("  written  %s ms", millis(() -> ProgressJson.write(here)));
        print("  merged with other ten years  %s ms", millis(() -> here.merge(there)));
        print("  merged with a copy of itself %s ms", millis(() -> here.merge(((ProgressJson.Reading.Read) ProgressJson.read(bytes)).progress())));
    }

    private static Figures millis(Runnable work) {
        var times = new double[RUNS];
        for (var run = -RUNS; run < RUNS; run++) {
            var before = System.nanoTime();
            work.run();
            if (run >= 0) {
                times[run] = (System.nanoTime() - before) / 1e6;
            }
        }
        return Figures.of(times);
    }

    private static void print(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
