package dev.footbridge.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Measures a packaged Footbridge: how long it takes from the launcher to the first window with the recommendation in
/// it, against a JavaFX program that shows one label under the same options of the Java machine; and the heap in use
/// after opening. Prints figures and ratios; judges nothing.
///
/// `mvn -Pbench` runs it. It needs Linux with a display; where there is none it starts itself again under `xvfb-run`.
public final class Bench {

    private static final int PAIRS = 9;

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        if (System.getenv("DISPLAY") == null) {
            System.exit(underXvfb(arguments[0]));
        }
        var packaged = Path.of(arguments[0]).toRealPath();
        var work = Files.createTempDirectory("footbridge-bench");
        var label = new LabelProgram(packaged, work);
        var footbridge = new Program(
                List.of(packaged.resolve("bin/footbridge").toString(), "--data", work.resolve("data").toString()));
        var screen = new Watched();
        screen.start(footbridge).close();
        screen.start(label.program()).close();
        var ours = new double[PAIRS];
        var bare = new double[PAIRS];
        for (var i = 0; i < PAIRS; i++) {
            ours[i] = seconds(screen, footbridge);
            bare[i] = seconds(screen, label.program());
        }
        print("Start to first picture, with%s an ahead-of-time cache, %d pairs", label.hasCache() ? "" : "out", PAIRS);
        print("  Footbridge  %s", Figures.of(ours));
        print("  one label   %s", Figures.of(bare));
        print("  ratio       %s", Figures.ofRatios(ours, bare));
        try (var running = screen.start(footbridge)) {
            print("Heap in use after opening: %.1f MB", running.heapMegabytes());
        }
    }

    private static double seconds(Watched screen, Program program) throws Exception {
        try (var started = screen.start(program)) {
            return started.seconds();
        }
    }

    private static int underXvfb(String packaged) throws IOException, InterruptedException {
        var source = Path.of("src/bench/java/dev/footbridge/bench/Bench.java").toAbsolutePath();
        return new ProcessBuilder(
                        "xvfb-run",
                        "-a",
                        "-s",
                        "-screen 0 1400x900x24",
                        Program.java("java").toString(),
                        source.toString(),
                        packaged)
                .inheritIO()
                .start()
                .waitFor();
    }

    private static void print(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
