package dev.footbridge.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The program as a process of its own, from `main` to the window's closing. The screens are made beside the toolkit's
/// start, which no test inside a running toolkit would show.
class StartTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"SYSTEM", "LIGHT", "DARK"})
    void theWindowOpensInEveryThemeWithoutAWarningAndClosesWithZero(String theme) throws Exception {
        Files.writeString(folder.resolve("window.properties"), "theme=" + theme);
        var started = start("-Dglass.platform=Headless", "-Dprism.order=sw");

        assertThat(started.said()).contains("drawn Footbridge").doesNotContain("CssStyleHelper", "Exception", "CSS");
        assertThat(started.code()).isZero();
    }

    @Test
    void withoutADisplayOneLineSaysSoAndTheStatusFollows() throws Exception {
        var started = start();

        assertThat(started.said().lines().filter(line -> !line.contains("JavaFX") && !line.contains("PlatformImpl")))
                .first()
                .asString()
                .startsWith("No window can be opened here: there is no display.");
        assertThat(started.said()).contains("0 of 12 rated", "Next: AI Infrastructure");
        assertThat(started.code()).isZero();
    }

    private record Started(String said, int code) {}

    private Started start(String... options) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("--enable-native-access=ALL-UNNAMED");
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), OpenAndClose.class.getName()));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY"));
        builder.environment().put("FOOTBRIDGE_DATA", folder.toString());
        var process = builder.start();
        try (var out = process.inputReader()) {
            var said = out.readAllAsString();
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            return new Started(said, process.exitValue());
        } finally {
            process.destroyForcibly();
        }
    }
}
