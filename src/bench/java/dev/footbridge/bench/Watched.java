package dev.footbridge.bench;

import java.awt.AWTException;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Toolkit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;

/// The screen, watched for the colour of what is next, where the one filled button of Today is drawn.
final class Watched {

    private static final int NEXT = 0x0969da;
    private static final int SHADE = 3;
    private static final long TOO_LONG = Duration.ofSeconds(60).toNanos();
    private static final long LOOK_EVERY = Duration.ofMillis(5).toNanos();
    private static final Pattern USED = Pattern.compile("used (\\d+)K");

    private final Robot robot;
    private final Rectangle part;

    Watched() throws AWTException {
        robot = new Robot();
        var size = Toolkit.getDefaultToolkit().getScreenSize();
        part = new Rectangle((size.width - 1280) / 2 + 270, (size.height - 800) / 3 + 232, 70, 34);
    }

    /// Starts a program and waits until its picture is on the screen.
    Started start(Program program) throws IOException {
        if (isShown()) {
            throw new IllegalStateException("something else shows the colour already");
        }
        var before = System.nanoTime();
        var process = new ProcessBuilder(program.command())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        while (!isShown()) {
            if (!process.isAlive() || System.nanoTime() - before > TOO_LONG) {
                process.destroyForcibly();
                throw new IllegalStateException("never shown: " + program.command());
            }
            LockSupport.parkNanos(LOOK_EVERY);
        }
        return new Started(process, (System.nanoTime() - before) / 1e9);
    }

    private boolean isShown() {
        var picture = robot.createScreenCapture(part);
        for (var pixel : picture.getRGB(0, 0, part.width, part.height, null, 0, part.width)) {
            if (isNext(pixel)) {
                return true;
            }
        }
        return false;
    }

    /// Smoothed text may be a shade off.
    private static boolean isNext(int pixel) {
        for (var shift = 0; shift < 24; shift += 8) {
            if (Math.abs((pixel >> shift & 0xff) - (NEXT >> shift & 0xff)) > SHADE) {
                return false;
            }
        }
        return true;
    }

    /// A running program.
    ///
    /// @param seconds from before it was started until its picture was seen
    record Started(Process process, double seconds) implements AutoCloseable {

        /// What is in use on the heap after a collection.
        double heapMegabytes() throws IOException, InterruptedException {
            jcmd("GC.run");
            var kilobytes = 0L;
            var used = USED.matcher(jcmd("GC.heap_info"));
            for (var space = 0; space < 2 && used.find(); space++) {
                kilobytes += Long.parseLong(used.group(1));
            }
            return kilobytes / 1024.0;
        }

        /// What of it is in memory now, shared pages included.
        double residentMegabytes() throws IOException {
            try (var status = Files.lines(Path.of("/proc", Long.toString(process.pid()), "status"))) {
                var line = status.filter(it -> it.startsWith("VmRSS:")).findFirst().orElseThrow();
                return Long.parseLong(line.replaceAll("\\D", "")) / 1024.0;
            }
        }

        private String jcmd(String order) throws IOException, InterruptedException {
            var jcmd = new ProcessBuilder(
                            Program.java("jcmd").toString(), Long.toString(process.pid()), order)
                    .redirectErrorStream(true)
                    .start();
            try (var said = jcmd.inputReader()) {
                return said.readAllAsString();
            } finally {
                jcmd.waitFor();
            }
        }

        @Override
        public void close() {
            process.destroyForcibly();
            process.onExit().join();
        }
    }
}
