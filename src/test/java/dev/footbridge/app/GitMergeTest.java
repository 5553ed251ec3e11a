package dev.footbridge.app;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A real git merges two branches of one progress file, with `footbridge merge` as its driver, set up as
/// `docs/merging.md` says.
class GitMergeTest {

    private static final String BASE = """
            {
              "schema": 1,
              "ratings": {
                "gpu-memory": {"rating": "partly", "stamp": "2026-03-09T18:04:11Z/0/aaaa"},
                "helm": {"rating": "not-yet", "stamp": "2026-03-09T18:04:12Z/0/aaaa"}
              }
            }
            """;
    private static final String RATED = BASE.replace(
            "\"partly\", \"stamp\": \"2026-03-09T18:04:11Z/0/aaaa\"",
            "\"yes\", \"stamp\": \"2026-03-11T08:00:00Z/0/bbbb\"");

    @TempDir
    private Path folder;

    private Path repository;
    private Path progress;

    private record Said(int code, String text) {}

    @BeforeEach
    void setUp() throws Exception {
        assumeTrue(isGitThere(), "skipped: git is not installed");
        repository = Files.createDirectory(folder.resolve("repository"));
        progress = repository.resolve("progress.json");
        putFootbridgeOnThePath();
        succeed("git init --quiet --initial-branch=main");
        succeed(configurationInTheGuide());
    }

    @Test
    void two_branches_are_merged_with_nothing_lost_and_what_came_in_told() throws Exception {
        branchOff("theirs", RATED);
        commit(BASE.replace("\"helm\"", "\"kserve\""));

        var said = run("git merge --no-edit theirs");

        assertThat(said.code()).as(said.text()).isZero();
        assertThat(said.text()).contains("ratings/gpu-memory").contains("ratings/kserve");
        assertThat(progress).content().contains("\"gpu-memory\": {\n      \"rating\": \"yes\"", "helm", "kserve");
        assertThat(run("git status --porcelain").text()).isEmpty();
    }

    @Test
    void either_branch_merged_into_the_other_gives_equal_bytes() throws Exception {
        branchOff("theirs", RATED);
        commit(BASE.replace("\"not-yet\"", "\"by hand\""));
        succeed("git branch ours && git merge --no-edit theirs");
        var merged = Files.readString(progress);

        succeed("git checkout --quiet theirs && git merge --no-edit ours");

        assertThat(progress).hasContent(merged);
    }

    @Test
    void a_mark_edited_by_hand_on_one_branch_wins_over_a_newer_one_on_the_other() throws Exception {
        branchOff("theirs", RATED);
        commit(BASE.replace("\"partly\"", "\"not-yet\""));

        var said = run("git merge --no-edit theirs");

        assertThat(said.code()).as(said.text()).isZero();
        assertThat(said.text()).contains("ratings/gpu-memory was changed by hand");
        assertThat(progress).content().contains("\"gpu-memory\": {\n      \"rating\": \"not-yet\"");
    }

    @Test
    void a_mark_edited_by_hand_on_both_branches_is_merged_and_told() throws Exception {
        branchOff("theirs", BASE.replace("\"partly\"", "\"yes\""));
        commit(BASE.replace("\"partly\"", "\"not-yet\""));

        var said = run("git merge --no-edit theirs");

        assertThat(said.code()).as(said.text()).isZero();
        assertThat(said.text()).contains("ratings/gpu-memory was changed by hand in both, each time differently");
    }

    @Test
    void a_file_that_began_on_both_branches_is_merged_without_a_base() throws Exception {
        succeed("git add --all && git commit --quiet -m begin && git checkout --quiet -b theirs");
        commit(RATED);
        succeed("git checkout --quiet main");
        commit(BASE.replace("\"helm\"", "\"kserve\""));

        var said = run("git merge --no-edit theirs");

        assertThat(said.code()).as(said.text()).isZero();
        assertThat(progress).content().contains("\"yes\"", "helm", "kserve");
    }

    @Test
    void a_branch_whose_file_cannot_be_read_is_a_conflict_that_leaves_our_copy_whole() throws Exception {
        branchOff("theirs", BASE.replace("\"helm\": {", "\"helm\": ["));
        commit(RATED);

        var said = run("git merge --no-edit theirs");

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.text()).contains("Not merged").contains("Line 5").contains("CONFLICT");
        assertThat(progress).hasContent(RATED);
    }

    /// Commits the base on `main`, and one text on a branch of its own.
    private void branchOff(String branch, String text) throws Exception {
        commit(BASE);
        succeed("git checkout --quiet -b " + branch);
        commit(text);
        succeed("git checkout --quiet main");
    }

    private void commit(String text) throws Exception {
        Files.writeString(progress, text);
        succeed("git add --all && git commit --quiet -m change");
    }

    private static boolean isGitThere() throws InterruptedException {
        try {
            return new ProcessBuilder("git", "--version").start().waitFor() == 0;
        } catch (IOException notThere) {
            return false;
        }
    }

    /// A launcher named `footbridge`, as the packaged program has one.
    private void putFootbridgeOnThePath() throws IOException {
        var launcher = Files.createDirectory(folder.resolve("bin")).resolve("footbridge");
        var java = Path.of(System.getProperty("java.home"), "bin", "java");
        Files.writeString(launcher, """
                #!/bin/sh
                exec '%s' -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp '%s' %s "$@"
                """.formatted(java, System.getProperty("java.class.path"), Main.class.getName()));
        assertThat(launcher.toFile().setExecutable(true)).isTrue();
    }

    private static String configurationInTheGuide() throws IOException {
        var guide = Files.readString(Path.of("docs/merging.md"));
        return guide.lines()
                .dropWhile(line -> !line.equals("```sh"))
                .skip(1)
                .takeWhile(line -> !line.equals("```"))
                .collect(joining("\n"));
    }

    private void succeed(String commands) throws Exception {
        var said = run(commands);
        assertThat(said.code()).as("%s: %s", commands, said.text()).isZero();
    }

    private Said run(String commands) throws Exception {
        var builder = new ProcessBuilder(List.of("sh", "-e", "-c", commands))
                .directory(repository.toFile())
                .redirectErrorStream(true);
        var environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("GIT_"));
        environment.merge("PATH", folder.resolve("bin").toString(), (path, bin) -> bin + ":" + path);
        environment.putAll(Map.of(
                "HOME", folder.toString(),
                "GIT_CONFIG_NOSYSTEM", "1",
                "GIT_AUTHOR_NAME", "a learner",
                "GIT_AUTHOR_EMAIL", "learner@example.org",
                "GIT_COMMITTER_NAME", "a learner",
                "GIT_COMMITTER_EMAIL", "learner@example.org"));
        var process = builder.start();
        try (var out = process.inputReader()) {
            var text = out.readAllAsString();
            return new Said(process.waitFor(), text);
        }
    }
}
