package dev.footbridge.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class BridgeReaderTest {

    @TempDir
    Path folder;

    @Test
    void accepts_the_small_bridge() {
        assertThat(accepted(SmallBridge.text()).modules()).hasSize(2);
    }

    @Test
    void reads_a_folder_and_the_file_itself_alike() throws IOException {
        var file = Files.writeString(folder.resolve("bridge.yaml"), SmallBridge.text());

        assertThat(BridgeReader.read(folder)).isEqualTo(BridgeReader.read(file)).isInstanceOf(PackRead.Accepted.class);
    }

    @Test
    void names_a_file_given_by_itself_by_its_own_name() throws IOException {
        var file = Files.writeString(folder.resolve("draft.yaml"), SmallBridge.with(3, 3, "title:"));

        assertThat(SmallBridge.problems(BridgeReader.read(file)))
                .containsExactly("draft.yaml:3: ‘title’ is empty: write its text after the colon");
    }

    @Test
    void refuses_a_folder_without_a_bridge() {
        assertThat(SmallBridge.problems(BridgeReader.read(folder)))
                .containsExactly("bridge.yaml:1: the folder " + folder
                        + " has no bridge.yaml: put a bridge.yaml into it, or give the folder that holds one");
    }

    @Test
    void refuses_a_folder_that_is_not_there() {
        var missing = folder.resolve("missing");

        assertThat(SmallBridge.problems(BridgeReader.read(missing)))
                .containsExactly("bridge.yaml:1: there is no file or folder " + missing
                        + ": give the folder that holds bridge.yaml");
    }

    @Test
    void refuses_a_folder_in_the_place_of_the_file() throws IOException {
        Files.createDirectory(folder.resolve("bridge.yaml"));

        assertThat(SmallBridge.problems(BridgeReader.read(folder))).hasSize(1);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void refuses_a_file_that_cannot_be_read() {
        // A regular file whose first byte cannot be read, even by root.
        assertThat(SmallBridge.problems(BridgeReader.read(Path.of("/proc/self/mem"))))
                .singleElement()
                .asString()
                .startsWith("bridge.yaml:1: the file cannot be read (")
                .endsWith("): see that it is a file that you may read");
    }

    @Test
    void refuses_an_empty_file() {
        for (var empty : List.of("", "\n\n", "# only a comment\n", "---\n", "~", "\uFEFF")) {
            assertThat(SmallBridge.problems(empty))
                    .containsExactly("bridge.yaml:1: the file is empty: write a bridge, beginning with ‘format: 1’");
        }
    }

    @Test
    void refuses_a_file_that_is_only_a_text_or_a_list() {
        for (var other : List.of("a bridge", "- a\n- b")) {
            assertThat(SmallBridge.problems(other))
                    .containsExactly("bridge.yaml:1: the file is not made of keys and values:"
                            + " write a bridge, beginning with ‘format: 1’");
        }
    }

    @Test
    void names_the_line_that_is_not_utf_8() {
        var latin = SmallBridge.with(4, 4, "from: Caf\u00e9").getBytes(StandardCharsets.ISO_8859_1);

        assertThat(SmallBridge.problems(BridgeReader.read("bridge.yaml", latin)))
                .containsExactly("bridge.yaml:4: this line is not UTF-8 text: save the file as UTF-8");
    }

    @Test
    void refuses_utf_16() {
        var wide = SmallBridge.text().getBytes(StandardCharsets.UTF_16);

        assertThat(SmallBridge.problems(BridgeReader.read("bridge.yaml", wide)))
                .containsExactly("bridge.yaml:1: this line is not UTF-8 text: save the file as UTF-8");
    }

    @Test
    void refuses_a_character_cut_in_two_at_the_end() {
        var bytes = "title: \u2192".getBytes(StandardCharsets.UTF_8);

        assertThat(SmallBridge.problems(BridgeReader.read("bridge.yaml", Arrays.copyOf(bytes, bytes.length - 1))))
                .containsExactly("bridge.yaml:1: this line is not UTF-8 text: save the file as UTF-8");
    }

    @Test
    void names_every_character_that_yaml_does_not_allow() {
        assertThat(SmallBridge.problems(SmallBridge.with(3, 4, "title: Small \u0007 bridge\nfrom: \uD83C\uDF09\0")))
                .containsExactly(
                        "bridge.yaml:3: the character U+0007 cannot stand in YAML: take it out",
                        "bridge.yaml:4: the character U+0000 cannot stand in YAML: take it out");
    }

    @Test
    void refuses_a_tab_for_indentation() {
        assertThat(SmallBridge.problems(SmallBridge.with(10, 10, "\ttitle: Alpha")))
                .singleElement()
                .asString()
                .startsWith("bridge.yaml:10: this is not YAML: found character '\\t(TAB)'");
    }

    @Test
    void passes_over_a_byte_order_mark() {
        assertThat(SmallBridge.read("\uFEFF" + SmallBridge.text())).isEqualTo(SmallBridge.read(SmallBridge.text()));
    }

    @Test
    void reads_windows_line_ends_and_counts_their_lines() {
        assertThat(SmallBridge.read(SmallBridge.text().replace("\n", "\r\n")))
                .isEqualTo(SmallBridge.read(SmallBridge.text()));
        assertThat(SmallBridge.problems(
                        SmallBridge.with(43, 43, "    module: alph").replace("\n", "\r\n")))
                .containsExactly("bridge.yaml:43: there is no module ‘alph’: write ‘alpha’");
    }

    @Test
    void keeps_every_text_as_it_is_written() {
        for (var text :
                List.of("1.20", "no", "yes", "0x1F", "1e3", "2026-01-31", "true", "12:30", ".inf", "Null point")) {
            assertThat(accepted(SmallBridge.with(3, 3, "title: " + text)).title())
                    .isEqualTo(text);
        }
        assertThat(accepted(SmallBridge.with(3, 3, "title: 'null'")).title()).isEqualTo("null");
    }

    @Test
    void joins_folded_lines_and_keeps_characters_beyond_the_first_plane() {
        assertThat(accepted(SmallBridge.with(6, 6, "summary: >-\n  From here\n  to there \uD83C\uDF09"))
                        .summary())
                .isEqualTo("From here to there \uD83C\uDF09");
    }

    @Test
    void lists_all_problems_at_once_in_the_order_of_the_file() {
        var broken = SmallBridge.text()
                .replace("title: Small bridge", "titel: Small bridge")
                .replace("first: alpha", "first: alhpa")
                .replace("minutes: [10, 20]", "minutes: [20, 10]")
                .replace("builds-on: [alpha]", "builds-on: [alpha, beta]")
                .replace("modules: [alpha, beta]", "modules: [gamma, alpha, alpha]")
                .replace("need: More", "need:")
                .replace("      - What will you do?\n", "")
                .replace("diagnostics: [knows-beta]", "diagnostics: []");

        assertThat(SmallBridge.problems(broken))
                .containsExactly(
                        "bridge.yaml:3: ‘titel’ is not a key here: write ‘title’",
                        "bridge.yaml:7: there is no module ‘alhpa’: write ‘alpha’",
                        "bridge.yaml:13: ‘minutes’ goes from 20 down to 10: write [10, 20]",
                        "bridge.yaml:22: ‘beta’ builds on itself: take it out",
                        "bridge.yaml:32: there is no module ‘gamma’: write the id of one of the modules",
                        "bridge.yaml:32: ‘alpha’ is listed twice: take one of the two out",
                        "bridge.yaml:42: ‘need’ is empty: write its text after the colon",
                        "bridge.yaml:61: ‘prompts’ has 2 entries: write exactly three questions",
                        "bridge.yaml:71: ‘diagnostics’ has no entry: write at least one");
    }

    @Test
    @Timeout(5)
    void stops_at_nesting_deeper_than_any_bridge() {
        assertThat(SmallBridge.problems("title: " + "[".repeat(300_000)))
                .containsExactly("bridge.yaml:1: this is nested more than 20 levels deep:"
                        + " a pack needs no more than 6; close the brackets before it");
        assertThat(SmallBridge.problems("- ".repeat(300_000)))
                .singleElement()
                .asString()
                .contains("nested more than 20 levels deep");
        assertThat(SmallBridge.problems("title: " + "[".repeat(19) + "]".repeat(19)))
                .noneMatch(problem -> problem.contains("levels deep"));
        assertThat(SmallBridge.problems("title: " + "[".repeat(20) + "]".repeat(20)))
                .anyMatch(problem -> problem.contains("levels deep"));
    }

    @Test
    @Timeout(5)
    void refuses_a_bomb_of_aliases_without_unfolding_it() {
        var bomb = new StringBuilder("a0: &a0 [lol, lol]\n");
        for (var i = 1; i < 10; i++) {
            bomb.append("a%d: &a%d [%s]\n".formatted(i, i, ("*a" + (i - 1) + ", ").repeat(10)));
        }

        assertThat(SmallBridge.problems(bomb.toString()))
                .contains(
                        "bridge.yaml:1: the anchor ‘&a0’ is not allowed:"
                                + " take it out, and write the value wherever it is needed",
                        "bridge.yaml:2: the alias ‘*a0’ is not allowed: write the value out here");
    }

    @Test
    @Timeout(5)
    void refuses_a_file_of_10_megabytes_without_parsing_it() throws IOException {
        var file = folder.resolve("bridge.yaml");
        Files.writeString(file, SmallBridge.text() + "# padding\n".repeat(1_000_000));

        assertThat(SmallBridge.problems(BridgeReader.read(folder)))
                .containsExactly("bridge.yaml:1: the file is longer than 1 MB:"
                        + " keep the structure here, and put what is read at length into guides");
    }

    @Test
    void reads_a_file_just_within_the_limit() {
        var text = SmallBridge.text();
        assertThat(SmallBridge.read(text + "#".repeat(1_000_000 - text.length())))
                .isInstanceOf(PackRead.Accepted.class);
        assertThat(SmallBridge.read(text + "#".repeat(1_000_001 - text.length())))
                .isInstanceOf(PackRead.Refused.class);
    }

    @Test
    void answers_soon_to_thousands_of_unknown_ids_and_a_long_circle() {
        var many = new StringBuilder();
        for (var i = 0; i < 4_000; i++) {
            many.append(
                    "  - {id: m%d, title: T, summary: S, parts: 1, minutes: [1, 1], builds-on: [m%d, zz-%d], links: []}\n"
                            .formatted(i, (i + 1) % 4_000, i));
        }
        var pack = SmallBridge.with(8, 8, "modules:\n" + many.toString().stripTrailing());

        assertTimeout(
                Duration.ofSeconds(10),
                () -> assertThat(SmallBridge.problems(pack))
                        .anyMatch(problem -> problem.contains("in a circle: m0 → m1 → m2"))
                        .hasSizeGreaterThan(12_000));
    }

    private static Bridge accepted(String yaml) {
        var read = SmallBridge.read(yaml);
        assertThat(SmallBridge.problems(read)).isEmpty();
        return ((PackRead.Accepted) read).bridge();
    }
}
