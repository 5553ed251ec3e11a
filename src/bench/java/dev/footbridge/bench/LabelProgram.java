package dev.footbridge.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;

/// The program with one label, compiled and put into a jar, to be run with Footbridge's own options and libraries; with
/// an ahead-of-time cache of its own where Footbridge has one.
final class LabelProgram {

    private final Path libraries;
    private final Path jar;
    private final Path cache;
    private final boolean hasCache;

    LabelProgram(Path packaged, Path work) throws IOException, InterruptedException {
        libraries = packaged.resolve("lib");
        jar = work.resolve("label.jar");
        cache = work.resolve("label.aot");
        hasCache = Files.exists(libraries.resolve("footbridge.aot"));
        var classes = work.resolve("classes").toString();
        var source = Path.of("src/bench/java/dev/footbridge/bench/LabelWindow.java");
        run("javac", "-d", classes, "-p", libraries.toString(), "--add-modules", "javafx.controls", source.toString());
        run("jar", "--create", "--file", jar.toString(), "-C", classes, ".");
        if (hasCache) {
            var training = command("-XX:AOTCacheOutput=" + cache, "-Dglass.platform=Headless", "-Dprism.order=sw");
            training.add("training");
            new ProcessBuilder(training)
                    .redirectErrorStream(true)
                    .redirectOutput(work.resolve("training.txt").toFile())
                    .start()
                    .waitFor();
        }
    }

    boolean hasCache() {
        return hasCache;
    }

    Program program() {
        return new Program(hasCache ? command("-XX:AOTCache=" + cache) : command());
    }

    private List<String> command(String... options) {
        var command = new ArrayList<String>();
        command.add(Program.java("java").toString());
        command.add("@" + libraries.resolve("java.options"));
        command.addAll(List.of(options));
        command.addAll(List.of("--module-path", libraries.toString(), "--add-modules", "javafx.controls"));
        command.addAll(List.of("--class-path", jar.toString(), "dev.footbridge.bench.LabelWindow"));
        return command;
    }

    private static void run(String tool, String... arguments) {
        if (ToolProvider.findFirst(tool).orElseThrow().run(System.out, System.err, arguments) != 0) {
            throw new IllegalStateException(tool + " failed");
        }
    }
}
