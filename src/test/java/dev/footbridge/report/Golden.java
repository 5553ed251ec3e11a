package dev.footbridge.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Files that say what comes out, letter by letter. What came out instead is left in `target/golden`, to be looked at
/// and, where it is better, copied over the old one.
public final class Golden {

    private static final Path EXPECTED = Path.of("src", "test", "resources", "dev", "footbridge", "report");
    private static final Path ACTUAL = Path.of("target", "golden");

    private Golden() {}

    public static void assertSame(String name, String actual) throws IOException {
        Files.createDirectories(ACTUAL);
        Files.writeString(ACTUAL.resolve(name), actual);
        assertThat(EXPECTED.resolve(name)).exists();
        assertThat(actual)
                .as("%s; what came out is in %s", EXPECTED.resolve(name), ACTUAL.resolve(name))
                .isEqualTo(Files.readString(EXPECTED.resolve(name)));
    }
}
