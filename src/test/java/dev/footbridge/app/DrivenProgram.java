package dev.footbridge.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/// The program as a process of its own, with a window that nobody sees, and the commands that [Driven] knows.
final class DrivenProgram implements AutoCloseable {

    private static final long SECONDS = 60;

    private final Process process;
    private final BufferedReader out;
    private final PrintWriter in;
    private final StringBuilder said = new StringBuilder();

    /// @param local where windows find each other
    static DrivenProgram start(Path data, Path local, String... options) throws IOException {
        return start("FOOTBRIDGE_DATA", data, local, List.of(options));
    }

    /// The program as one finds it that was told nothing.
    ///
    /// @param home holds the platform's place for the data
    static DrivenProgram startAtHome(Path home, Path local) throws IOException {
        return start("XDG_DATA_HOME", home, local, List.of());
    }

    private static DrivenProgram start(String variable, Path data, Path local, List<String> options)
            throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(
                "--enable-native-access=ALL-UNNAMED",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dglass.platform=Headless",
                "-Dprism.order=sw",
                "-Djava.io.tmpdir=" + local));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Driven.class.getName()));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment()
                .keySet()
                .removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY", "XDG_RUNTIME_DIR", "FOOTBRIDGE_DATA"));
        builder.environment().put(variable, data.toString());
        return new DrivenProgram(builder.start());
    }

    private DrivenProgram(Process process) {
        this.process = process;
        this.out = process.inputReader(StandardCharsets.UTF_8);
        this.in = new PrintWriter(process.outputWriter(StandardCharsets.UTF_8), true);
        CompletableFuture.delayedExecutor(2 * SECONDS, TimeUnit.SECONDS).execute(process::destroyForcibly);
    }

    /// Waits until the window is shown.
    DrivenProgram shown() throws IOException {
        answer("shown");
        return this;
    }

    /// Does one thing in the window.
    ///
    /// @return the rest of the line that answers
    String run(String command) throws IOException {
        in.println(command);
        return answer(command.split(" ", 2)[0]);
    }

    /// Does what the process does not survive.
    void crash(String command) throws IOException, InterruptedException {
        in.println(command);
        assertThat(end()).isNotZero();
    }

    void press(String button) throws IOException {
        assertThat(run("press " + button)).as(button).isEqualTo("done");
    }

    /// All that can be read in the window, once `expected` holds of it.
    String texts(Predicate<String> expected) throws IOException {
        return until("texts", expected);
    }

    String until(String command, Predicate<String> expected) throws IOException {
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        var last = run(command);
        while (!expected.test(last) && System.nanoTime() - end < 0) {
            last = run(command);
        }
        assertThat(last).matches(expected);
        return last;
    }

    /// Waits for the end of the process.
    ///
    /// @return its exit code
    int end() throws IOException, InterruptedException {
        out.lines().forEach(line -> said.append(line).append('\n'));
        assertThat(process.waitFor(SECONDS, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    /// What it printed that no command asked for.
    String said() {
        return said.toString();
    }

    Process process() {
        return process;
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private String answer(String word) throws IOException {
        for (var line = out.readLine(); line != null; line = out.readLine()) {
            if (line.equals(word)) {
                return "";
            }
            if (line.startsWith(word + " ")) {
                return line.substring(word.length() + 1);
            }
            said.append(line).append('\n');
        }
        throw new AssertionError("it ended, and had said: " + said);
    }
}
