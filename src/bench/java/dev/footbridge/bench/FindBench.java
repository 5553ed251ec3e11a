package dev.footbridge.bench;

import dev.footbridge.content.Bridge;
import dev.footbridge.content.BundledBridge;
import dev.footbridge.content.PackRead;
import dev.footbridge.content.id.AntiPatternId;
import dev.footbridge.content.id.ModuleId;
import dev.footbridge.find.BridgeFindables;
import dev.footbridge.find.Index;
import dev.footbridge.find.LearnerFindables;
import dev.footbridge.progress.Change;
import dev.footbridge.progress.Journal;
import dev.footbridge.progress.Progress;
import dev.footbridge.progress.Reflection;
import dev.footbridge.progress.Replica;
import dev.footbridge.progress.StudySession;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;

/// Measures finding anything at ten years of data (2,000 reflections, 10,000 study sessions with a note each): making
/// it ready, and a search at each letter of some queries, against one frame of 16 ms. Prints figures and ratios; judges
/// nothing.
public final class FindBench {

    private static final double FRAME = 16;
    private static final int RUNS = 41;
    private static final Instant START = Instant.parse("2016-01-05T08:00:00Z");
    private static final List<String> QUERIES =
            List.of("gap map", "gpu memory", "relaibility", "batch queue paged", "zebra", "e");
    private static final List<String> WORDS = List.of(
            "the queue grew before anyone looked at its length and we scaled the wrong thing again".split(" "));

    private FindBench() {}

    public static void main(String[] arguments) {
        var bridge = ((PackRead.Accepted) BundledBridge.read()).bridge();
        var ofBridge = Index.of(BridgeFindables.of(bridge, BundledBridge.shelf()));
        var progress = tenYears(bridge);
        var ready = new ArrayList<Double>();
        var searches = new ArrayList<Double>();
        for (var run = -RUNS / 4; run < RUNS; run++) {
            var begin = System.nanoTime();
            var index = ofBridge.and(Index.of(LearnerFindables.of(bridge, progress)));
            var made = (System.nanoTime() - begin) / 1e6;
            if (run >= 0) {
                ready.add(made);
            }
            for (var query : QUERIES) {
                for (var letters = 1; letters <= query.length(); letters++) {
                    var typed = System.nanoTime();
                    index.search(query.substring(0, letters), 50);
                    if (run >= 0) {
                        searches.add((System.nanoTime() - typed) / 1e6);
                    }
                }
            }
        }
        print("made ready after a change: median", ready, 0.5);
        print("a search at a letter:      median", searches, 0.5);
        print("a search at a letter: 99 in a 100", searches, 0.99);
        print("a search at a letter:     slowest", searches, 1);
    }

    private static void print(String what, List<Double> all, double part) {
        var sorted = all.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        var figure = sorted[Math.min(sorted.length - 1, (int) (sorted.length * part))];
        System.out.printf(Locale.ROOT, "%s %6.2f ms, %.2f of a frame%n", what, figure, figure / FRAME);
    }

    private static Progress tenYears(Bridge bridge) {
        var random = new Random(4);
        var progress = Progress.NONE;
        var now = START;
        var me = new Replica("bench");
        for (var i = 0; i < 12_000; i++) {
            now = now.plus(Duration.ofHours(7));
            var day = LocalDate.EPOCH.plusDays(17_000 + i / 3);
            var module = new ModuleId(bridge.modules().get(i % bridge.modules().size()).id().value());
            var change = i % 6 == 0
                    ? new Change.Add<>(Journal.REFLECTIONS, reflection(bridge.antiPatterns().get(i % 5).id(), day, random))
                    : new Change.Add<>(
                            Journal.SESSIONS,
                            new StudySession(module, day, Optional.empty(), Duration.ofMinutes(40), words(8, random)));
            progress = change.on(progress, now, progress.latest().next(now, me));
        }
        return progress;
    }

    private static Reflection reflection(AntiPatternId habit, LocalDate day, Random random) {
        return new Reflection(
                habit,
                day,
                words(60, random),
                words(20, random),
                words(20, random),
                OptionalInt.of(3),
                Optional.empty(),
                Optional.empty(),
                false);
    }

    private static String words(int count, Random random) {
        var words = new StringBuilder();
        for (var i = 0; i < count; i++) {
            words.append(WORDS.get(random.nextInt(WORDS.size()))).append(' ');
        }
        return words.toString();
    }
}
