package dev.footbridge.report.pdf;

import static dev.footbridge.report.Reported.everything;
import static dev.footbridge.report.Reported.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.footbridge.report.Reported;
import java.io.File;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.StringJoiner;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.commons.logging.LogFactory;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Prints to a real CUPS of its own, on loopback, whose queue has the driver of `printer-driver-cups-pdf` and writes to
/// a file instead of a printer.
class CupsTest {

    private static final Path DRIVER = Path.of("/usr/share/ppd/cups-pdf/CUPS-PDF_opt.ppd");
    private static final List<String> NEEDED =
            List.of("/usr/sbin/cupsd", "/usr/sbin/lpadmin", "/usr/bin/lpr", "/usr/bin/lpstat", "/usr/bin/ps2pdf");
    /// Dots per inch.
    private static final double SMALL = 9;

    private static final String QUEUE = "FootbridgeTest";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    private Path folder;

    private String server = "";
    private Process cups;

    @BeforeEach
    void startCups() throws Exception {
        assumeTrue(
                Files.exists(DRIVER) && NEEDED.stream().allMatch(it -> Files.isExecutable(Path.of(it))),
                "needs a CUPS (Debian: cups, cups-bsd, printer-driver-cups-pdf, ghostscript)");
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            server = "127.0.0.1:" + free.getLocalPort();
        }
        // filters run as another user where this one is root
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        for (var name : List.of("root", "spool", "cache", "state", "temporary", "out")) {
            var made = Files.createDirectory(folder.resolve(name));
            Files.setPosixFilePermissions(made, PosixFilePermissions.fromString("rwxrwxrwx"));
        }
        var settings = Files.writeString(folder.resolve("root").resolve("cupsd.conf"), """
                Listen %s
                DefaultAuthType None
                WebInterface No
                Browsing No
                <Location />
                  Allow localhost
                </Location>
                <Location /admin>
                  Allow localhost
                </Location>
                <Policy default>
                  <Limit All>
                    Allow localhost
                  </Limit>
                </Policy>
                """.formatted(server));
        var files = Files.writeString(folder.resolve("root").resolve("cups-files.conf"), """
                ServerRoot %1$s/root
                RequestRoot %1$s/spool
                CacheDir %1$s/cache
                StateDir %1$s/state
                TempDir %1$s/temporary
                AccessLog %1$s/access
                ErrorLog %1$s/error
                PageLog %1$s/page
                Printcap
                FileDevice Yes
                """.formatted(folder));
        cups = new ProcessBuilder("/usr/sbin/cupsd", "-f", "-c", settings.toString(), "-s", files.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start();
        until(() -> run("lpstat", "-r").contains("is running"));
        var device = "file://" + folder.resolve("out").resolve("printed.ps");
        until(() -> !run("lpadmin", "-p", QUEUE, "-E", "-v", device, "-P", DRIVER.toString())
                        .contains("Unable")
                && run("lpstat", "-p").contains(QUEUE));
    }

    @AfterEach
    void stopCups() throws Exception {
        if (cups != null) {
            cups.destroy();
            cups.waitFor(10, TimeUnit.SECONDS);
            cups.destroyForcibly();
        }
    }

    @Test
    void whatComesOutIsWhatThePreviewShows() throws Exception {
        var pdf = new ReportPdf().of(report(Reported.halfWay(), everything()));
        try (var preview = new PdfPages(pdf);
                var printed = new PdfPages(print(pdf, "1"))) {
            assertThat(printed.count()).isEqualTo(preview.count());
            for (var page = 0; page < preview.count(); page++) {
                assertIsPage(page, preview, printed, page);
            }
        }
    }

    @Test
    void aRangeOfPagesIsPrintedAlone() throws Exception {
        var pdf = new ReportPdf().of(report(Reported.halfWay(), everything()));
        try (var preview = new PdfPages(pdf);
                var printed = new PdfPages(print(pdf, "1", "2", "3"))) {
            assertThat(printed.count()).isEqualTo(2);
            assertIsPage(1, preview, printed, 0);
            assertIsPage(2, preview, printed, 1);
        }
    }

    /// Letters are drawn a little differently on the way to a printer, which at this size is not seen any more.
    private static void assertIsPage(int page, PdfPages preview, PdfPages printed, int at) {
        var seen = printed.draw(at, SMALL);
        var own = difference(preview.draw(page, SMALL), seen);
        for (var other = 0; other < preview.count(); other++) {
            if (other != page) {
                assertThat(difference(preview.draw(other, SMALL), seen))
                        .as("page %d beside page %d", page + 1, other + 1)
                        .isGreaterThan(2 * own);
            }
        }
    }

    /// What the queue got, as a PDF.
    private byte[] print(byte[] pdf, String... numbers) throws Exception {
        var file = Files.write(folder.resolve("report.pdf"), pdf);
        var command = Stream.concat(
                Stream.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djava.awt.headless=true",
                        "-cp",
                        classPath(),
                        PrintsReport.class.getName(),
                        file.toString(),
                        QUEUE),
                Stream.of(numbers));
        assertThat(run(command.toArray(String[]::new))).contains("true", "printed");
        var out = folder.resolve("out").resolve("printed.ps");
        until(() ->
                Files.exists(out) && run("lpstat", "-W", "not-completed", "-o").isBlank());
        run("ps2pdf", out.toString(), folder.resolve("printed.pdf").toString());
        return Files.readAllBytes(folder.resolve("printed.pdf"));
    }

    /// How far two pictures are apart: 0 for the same, 1 for black and white.
    private static double difference(PageImage one, PageImage other) {
        assertThat(Math.abs(one.width() - other.width())).isLessThanOrEqualTo(1);
        var sum = 0.0;
        var width = Math.min(one.width(), other.width());
        var height = Math.min(one.height(), other.height());
        for (var y = 0; y < height; y++) {
            for (var x = 0; x < width; x++) {
                var a = one.argb().get(y * one.width() + x) & 0xFF;
                var b = other.argb().get(y * other.width() + x) & 0xFF;
                sum += Math.abs(a - b) / 255.0;
            }
        }
        return sum / (width * height);
    }

    /// Of this program's classes and of what printing needs.
    private static String classPath() throws Exception {
        var places = new StringJoiner(File.pathSeparator);
        for (var one : List.of(
                PrintsReport.class,
                PrintShop.class,
                Loader.class,
                RandomAccessReadBuffer.class,
                TTFParser.class,
                LogFactory.class)) {
            places.add(Path.of(one.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString());
        }
        return places.toString();
    }

    private interface Condition {
        boolean holds() throws Exception;
    }

    private static void until(Condition condition) throws Exception {
        var end = Instant.now().plus(PATIENCE);
        while (!condition.holds()) {
            assertThat(Instant.now()).as("time left for CUPS").isBefore(end);
        }
    }

    private String run(String... command) throws Exception {
        var starting = new ProcessBuilder(command).redirectErrorStream(true);
        starting.environment().put("CUPS_SERVER", server);
        starting.environment().put("PATH", System.getenv("PATH") + ":/usr/sbin");
        if (command[0].equals("lpadmin")) {
            starting.command().set(0, "/usr/sbin/lpadmin");
        }
        var process = starting.start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }
}
