package dev.footbridge.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.content.id.ModuleId;
import dev.footbridge.content.id.QuestionId;
import dev.footbridge.content.selfcheck.Explain;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackReaderTest {

    private static final ModuleId ALPHA = new ModuleId("alpha");

    @TempDir
    Path folder;

    @Test
    void reads_the_bridge_its_guides_and_its_self_checks() throws IOException {
        SmallPack.in(folder);
        var read = (PackOpened.Accepted) PackReader.read(folder);
        var guide = read.shelf().guide(ALPHA).orElseThrow();

        assertThat(read.bridge().title()).isEqualTo("Small bridge");
        assertThat(guide.title()).isEqualTo("Alpha");
        assertThat(guide.minutes()).isEqualTo(5);
        assertThat(guide.checked().date()).hasToString("2026-11-23");
        assertThat(guide.checked().against()).containsExactly(Map.entry("Kubernetes", "1.34"));
        assertThat(guide.markdown()).startsWith("\nAlpha comes first.").doesNotContain("sources");
        assertThat(guide.headings())
                .extracting(heading -> heading.line() + " " + heading.slug())
                .containsExactly("4 what-alpha-is", "12 in-figures");
        assertThat(read.shelf().selfCheck(ALPHA).orElseThrow().questions()).hasSize(5);
        assertThat(read.shelf().selfCheck(ALPHA).orElseThrow().questions().getFirst())
                .isInstanceOfSatisfying(Explain.class, question -> {
                    assertThat(question.points()).containsExactly("it comes first");
                    assertThat(question.answer()).isEqualTo("Because it comes first.");
                });
    }

    @Test
    void accepts_a_pack_without_guides_and_self_checks() throws IOException {
        Files.writeString(folder.resolve("bridge.yaml"), SmallBridge.text());
        var read = (PackOpened.Accepted) PackReader.read(folder);

        assertThat(read.shelf().guide(ALPHA)).isEmpty();
        assertThat(read.shelf().selfCheck(ALPHA)).isEmpty();
    }

    @Test
    void reads_lines_that_end_as_on_windows() throws IOException {
        var pack = SmallPack.in(folder);
        pack.write(SmallPack.GUIDE, SmallBridge.resource("small-guide.md").replace("\n", "\r\n"));
        pack.write(
                SmallPack.SELF_CHECK,
                SmallBridge.resource("small-self-check.yaml").replace("\n", "\r\n"));

        assertThat(pack.problems()).isEmpty();
    }

    @Test
    void finds_a_question_by_its_id() throws IOException {
        SmallPack.in(folder);
        var shelf = ((PackOpened.Accepted) PackReader.read(folder)).shelf();

        assertThat(shelf.question(new QuestionId("alpha-how-many"))).isPresent();
        assertThat(shelf.module(new QuestionId("alpha-how-many"))).contains(ALPHA);
        assertThat(shelf.question(new QuestionId("alpha-never"))).isEmpty();
        assertThat(shelf.question(new QuestionId("gamma-why"))).isEmpty();
    }

    @Test
    void refuses_files_that_belong_to_no_module() throws IOException {
        var pack = SmallPack.in(folder);
        pack.write("guides/betta.md", "");
        pack.write("guides/notes.txt", "");
        pack.write("self-checks/gamma.yaml", "");
        pack.write("self-checks/.hidden", "");

        assertThat(pack.problems())
                .containsExactly(
                        "guides/betta.md:1: this file belongs to no module: call it beta.md",
                        "guides/notes.txt:1: this file belongs to no module: call it by a module’s id and ‘.md’, or take it out",
                        "self-checks/gamma.yaml:1: this file belongs to no module: call it by a module’s id and ‘.yaml’, or take it out");
    }

    @Test
    void refuses_a_file_in_the_place_of_a_folder_and_a_folder_in_the_place_of_a_file() throws IOException {
        Files.writeString(folder.resolve("bridge.yaml"), SmallBridge.text());
        Files.writeString(folder.resolve("guides"), "");
        Files.createDirectories(folder.resolve("self-checks/alpha.yaml"));

        assertThat(((PackOpened.Refused) PackReader.read(folder)).problems())
                .extracting(Problem::file)
                .containsExactly("guides", "self-checks/alpha.yaml");
    }

    @Test
    void refuses_what_is_no_text_or_too_long() throws IOException {
        var pack = SmallPack.in(folder);
        Files.write(folder.resolve(SmallPack.GUIDE), new byte[] {'-', '-', '-', '\n', (byte) 0xFF});
        pack.write(SmallPack.SELF_CHECK, "#".repeat(1_000_001));

        assertThat(pack.problems()).hasSize(2);
        assertThat(pack.problems().getFirst()).startsWith("guides/alpha.md:2: this line is not UTF-8 text");
        assertThat(pack.problems().getLast()).startsWith("self-checks/alpha.yaml:1: the file is longer than 1 MB");
    }

    @Test
    void points_self_checks_without_a_guide_at_what_is_missing() throws IOException {
        var pack = SmallPack.in(folder);
        Files.delete(folder.resolve(SmallPack.GUIDE));

        assertThat(pack.problems())
                .hasSize(5)
                .first()
                .isEqualTo("self-checks/alpha.yaml:6: there is no guide to ‘alpha’:"
                        + " write guides/alpha.md, or point elsewhere");
    }

    @Test
    void tells_the_problems_of_several_files_file_by_file() throws IOException {
        var pack = SmallPack.in(folder);
        pack.replace(SmallPack.GUIDE, 3, 3, List.of("title:"));
        pack.replace(SmallPack.SELF_CHECK, 7, 7, List.of("    ask:"));

        assertThat(pack.problems())
                .extracting(problem -> problem.split(":", 3)[0] + ":" + problem.split(":", 3)[1])
                .containsExactly("guides/alpha.md:3", "self-checks/alpha.yaml:7");
    }

    @Test
    void refuses_a_question_of_two_modules() throws IOException {
        var pack = SmallPack.in(folder);
        pack.write("bridge.yaml", SmallBridge.text().replace("beta", "alpha-b"));
        pack.write(SmallPack.GUIDE, SmallBridge.resource("small-guide.md").replace("module:beta", "module:alpha-b"));
        pack.write(
                "guides/alpha-b.md",
                SmallBridge.resource("small-guide.md")
                        .replace("id: alpha", "id: alpha-b")
                        .replace("module:beta", "module:alpha-b"));
        pack.write(
                SmallPack.SELF_CHECK,
                SmallBridge.resource("small-self-check.yaml")
                        .replace("knows-beta", "knows-alpha-b")
                        .replace("alpha-why", "alpha-b-why"));
        pack.write(
                "self-checks/alpha-b.yaml",
                SmallBridge.resource("small-self-check.yaml")
                        .replace("knows-beta", "knows-alpha-b")
                        .replace("module: alpha", "module: alpha-b")
                        .replace("id: alpha-", "id: alpha-b-"));

        assertThat(pack.problems())
                .containsExactly("self-checks/alpha.yaml:3: the id ‘alpha-b-why’ is already given in"
                        + " self-checks/alpha-b.yaml: give this one an id of its own");
    }
}
