package dev.footbridge.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// Measures a linked Footbridge against a linked program that shows one label: from starting the command to the picture
/// of the recommendation, and the memory that is resident then. Takes them turn about. Prints figures and ratios; judges
/// nothing.
///
/// `packaging/bench` runs it.
public final class PackageBench {

    private static final int ROUNDS = 11;
    private static final Duration SETTLED = Duration.ofSeconds(2);

    private PackageBench() {}

    public static void main(String[] images) throws Exception {
        var work = Files.createTempDirectory("package-bench");
        var data = "FOOTBRIDGE_DATA=" + work.resolve("data");
        var ours = new Program(List.of("env", data, launcher(images[0])));
        var bare = new Program(List.of("env", data, launcher(images[1])));
        var without = work.resolve("without");
        copyWithoutCache(Path.of(images[0]), without);
        var uncached = new Program(List.of("env", data, launcher(without.toString())));

        var screen = new Watched();
        for (var program : List.of(ours, bare, uncached)) {
            screen.start(program).close();
        }
        var seconds = new double[3][ROUNDS];
        var resident = new double[2][ROUNDS];
        for (var i = 0; i < ROUNDS; i++) {
            measure(screen, ours, i, seconds[0], resident[0]);
            measure(screen, bare, i, seconds[1], resident[1]);
            try (var started = screen.start(uncached)) {
                seconds[2][i] = started.seconds();
            }
        }
        print("From the command to the picture, seconds, %d rounds: median (least to greatest)", ROUNDS);
        print("  Footbridge                    %s", Figures.of(seconds[0]));
        print("  one label                     %s", Figures.of(seconds[1]));
        print("  Footbridge without its cache  %s", Figures.of(seconds[2]));
        print("  Footbridge / one label        %s   goal 1.15", Figures.ofRatios(seconds[0], seconds[1]));
        print("  with / without its cache      %s   goal 0.50", Figures.ofRatios(seconds[0], seconds[2]));
        print("Resident %d s after that, MB", SETTLED.toSeconds());
        print("  Footbridge                    %s", Figures.of(resident[0]));
        print("  one label                     %s", Figures.of(resident[1]));
        print("  Footbridge / one label        %s   goal 1.25", Figures.ofRatios(resident[0], resident[1]));
    }

    private static void measure(Watched screen, Program program, int round, double[] seconds, double[] resident)
            throws IOException, InterruptedException {
        try (var started = screen.start(program)) {
            seconds[round] = started.seconds();
            Thread.sleep(SETTLED);
            resident[round] = started.residentMegabytes();
        }
    }

    private static String launcher(String image) {
        return Path.of(image).resolve("bin/footbridge").toAbsolutePath().toString();
    }

    private static void copyWithoutCache(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.sorted(Comparator.naturalOrder()).toList()) {
                if (!file.endsWith("footbridge.aot")) {
                    Files.copy(file, to.resolve(from.relativize(file)));
                }
            }
        }
    }

    private static void print(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
