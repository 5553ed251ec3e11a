package dev.footbridge.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A data folder copied to another machine: real processes work on both copies at the same time.
@Timeout(120)
class CopiedFolderTest {

    private static final Pattern REPLICA = Pattern.compile("Z/\\d+/(\\w+)\"");

    @TempDir
    private Path folder;

    @Test
    void two_copies_of_a_folder_make_marks_under_replicas_of_their_own_and_merge_without_loss() throws Exception {
        var original = Files.createDirectory(folder.resolve("original"));
        end(footbridge("rate", "gpu-memory", "not-yet", "--data", original.toString()));
        var copy = Files.createDirectory(folder.resolve("copy"));
        Files.copy(original.resolve("progress.json"), copy.resolve("progress.json"));

        var here = footbridge("rate", "gpu-memory", "yes", "--evidence", "here", "--data", original.toString());
        var there = footbridge("start", "vllm", "--data", copy.toString());
        end(here);
        end(there);
        end(footbridge(
                "merge",
                original.resolve("progress.json").toString(),
                copy.resolve("progress.json").toString(),
                "-o",
                folder.resolve("merged.json").toString()));

        var merged = Files.readString(folder.resolve("merged.json"));
        assertThat(merged).contains("\"rating\": \"yes\"", "\"text\": \"here\"", "\"state\": \"in-progress\"");
        assertThat(replicas(merged)).as("both copies").hasSize(2);
        assertThat(replicas(Files.readString(copy.resolve("progress.json"))))
                .as("the one that was copied, and the copy's own")
                .hasSize(2);
    }

    private static List<String> replicas(String text) {
        return REPLICA.matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .distinct()
                .toList();
    }

    private static Process footbridge(String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static void end(Process process) throws InterruptedException {
        assertThat(process.waitFor()).isZero();
    }
}
