package dev.footbridge.app.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.content.document.DocumentReader;
import dev.footbridge.content.document.Target;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTest {

    private static String page(String markdown, int columns) {
        return page(markdown, new Terminal(false, columns, false));
    }

    private static String page(String markdown, Terminal terminal) {
        return Page.of(DocumentReader.read(markdown, _ -> true), PageTest::name, terminal);
    }

    private static String name(Target target) {
        return switch (target) {
            case Target.OfDiagnostic(var id) -> "The diagnostic " + id;
            case Target.Online(var address) -> address.toString();
            default -> "";
        };
    }

    @Test
    void wraps_paragraphs_between_words() {
        assertThat(page("one two three four five six seven", 20)).isEqualTo("one two three four\nfive six seven\n");
    }

    @Test
    void parts_paragraphs_by_an_empty_line_and_underlines_headings() {
        assertThat(page("## One\n\na\n\n### Two\n\nb", 40)).isEqualTo("One\n═══\n\na\n\nTwo\n───\n\nb\n");
    }

    @Test
    void keeps_a_line_break_that_the_author_wants() {
        assertThat(page("one  \ntwo\nthree", 40)).isEqualTo("one\ntwo three\n");
    }

    @Test
    void hangs_the_lines_of_items_and_shows_tasks_and_numbers() {
        assertThat(page("- one two three four\n- five\n\n1. a\n2. b\n\n- [ ] to do\n- [x] done", 19))
                .isEqualTo("""
                        • one two three four
                        • five

                        1. a
                        2. b

                        [ ] to do
                        [x] done
                        """.replace("• one two three four", "• one two three\n  four"));
    }

    @Test
    void nests_lists_and_quotes() {
        assertThat(page("- a\n  - b\n\n> quoted\n> on", 40)).isEqualTo("• a\n  • b\n\n│ quoted on\n");
    }

    @Test
    void names_a_callout() {
        assertThat(page("> [!WARNING]\n> Take care.", 40)).isEqualTo("│ Warning\n│ Take care.\n");
    }

    @Test
    void keeps_code_as_it_stands_however_wide() {
        var wide = "x".repeat(60);

        assertThat(page("```bash\n" + wide + "\n  indented\n\nend\n```", 20))
                .isEqualTo("    " + wide + "\n      indented\n\n    end\n");
    }

    @Test
    void keeps_a_figure_and_wraps_its_caption() {
        assertThat(page("```figure\n a ─► b\nCaption: alpha goes to beta\n```", 20))
                .isEqualTo(" a ─► b\nalpha goes to beta\n");
    }

    @Test
    void says_the_name_of_what_a_link_leads_to_unless_it_is_said_already() {
        assertThat(page("[memory](diagnostic:gpu-memory), [the diagnostic x](diagnostic:x)", 80))
                .isEqualTo("memory (The diagnostic gpu-memory), the diagnostic x\n");
        assertThat(page("[page](https://example.org/a) <https://example.org/b>", 80))
                .isEqualTo("page (https://example.org/a) https://example.org/b\n");
    }

    @Test
    void numbers_footnotes_and_puts_them_last() {
        assertThat(page("a[^x] b\n\n[^x]: the source", 40)).isEqualTo("a[1] b\n\n[1] the source\n");
    }

    @Test
    void lays_a_table_out_in_columns() {
        assertThat(page("| a | number |\n|---|---:|\n| first | 1 |\n| second one | 20 |", 40))
                .isEqualTo("""
                        a          │ number
                        ───────────┼───────
                        first      │      1
                        second one │     20
                        """);
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 30, 47, 80, 200})
    void wraps_the_cells_of_a_table_to_the_width(int columns) {
        var cells = IntStream.range(0, 4)
                .mapToObj(i -> "some words and a_very_long_word_" + i)
                .collect(Collectors.joining(" | ", "| ", " |\n"));
        var table = page(cells + "|---|---|---|---|\n" + cells, columns);

        assertThat(table.lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(Math.max(columns, 25)));
        assertThat(table.replaceAll("[^a-z0-9_]", "").length())
                .isEqualTo(cells.replaceAll("[^a-z0-9_]", "").length() * 2);
    }

    @Test
    void uses_no_escape_where_it_is_not_styled_and_ends_each_where_it_is() {
        var markdown = "## Title\n\n**bold words** and `code` in [a link](diagnostic:x)\n\n```bash\nls\n```";

        assertThat(page(markdown, 40)).doesNotContain("\u001B");
        assertThat(page(markdown, new Terminal(true, 12, true)).lines())
                .filteredOn(line -> line.contains("\u001B"))
                .hasSizeGreaterThan(4)
                .allSatisfy(line -> assertThat(line.split("\u001B\\[0m", -1).length - 1)
                        .isEqualTo(line.split("\u001B\\[[1-9]", -1).length - 1));
        assertThat(page(markdown, new Terminal(true, 40, true)).replaceAll("\u001B\\[\\d+m", ""))
                .isEqualTo(page(markdown, 40).replace("`", ""));
    }

    @Test
    void lets_no_escape_of_a_text_reach_the_terminal() {
        assertThat(page("a\u001B[2Jb `\u0007c`\n\n```text\n\u001B]0;x\u0007\n```", 40))
                .doesNotContain("\u001B", "\u0007");
    }

    @Test
    void counts_wide_characters_as_two_columns() {
        assertThat(page("日本 日本 日本", 20).lines()).hasSize(1);
        assertThat(page("日本日本 日本日本 日本日本", 20).lines()).hasSize(2);
    }
}
