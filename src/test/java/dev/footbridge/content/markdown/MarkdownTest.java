package dev.footbridge.content.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonmark.node.BlockQuote;
import org.commonmark.node.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Worked example: how many fit?  | worked-example-how-many-fit
                    Scale, then: `--tp` and TP_2   | scale-then---tp-and-tp_2
                    p99 — and why                  | p99--and-why
                    Ünïcode Größe                  | ünïcode-größe
                    *Emphasis* and [a link](#x)    | emphasis-and-a-link
                    """)
    void slugs_are_those_of_GitHub(String heading, String slug) {
        assertThat(Markdown.headings(Markdown.parse("## " + heading)))
                .singleElement()
                .extracting(Heading::slug)
                .isEqualTo(slug);
    }

    @Test
    void headings_have_their_level_text_and_line_and_each_its_own_slug() {
        assertThat(Markdown.headings(Markdown.parse("intro\n\n## One\n\n### Two\n\n## One\n")))
                .containsExactly(
                        new Heading(2, "One", "one", 3),
                        new Heading(3, "Two", "two", 5),
                        new Heading(2, "One", "one-1", 7));
    }

    @ParameterizedTest
    @EnumSource(Alert.Kind.class)
    void a_quote_that_begins_with_a_marker_is_an_alert(Alert.Kind kind) {
        var alert =
                Markdown.parse("> [!" + kind + "]\n> Take *care*.\n>\n> More.").getFirstChild();

        assertThat(alert)
                .isInstanceOfSatisfying(Alert.class, it -> assertThat(it.kind()).isEqualTo(kind));
        assertThat(PlainText.of(first(alert))).isEqualTo("Take care.");
        assertThat(PlainText.of(alert)).isEqualTo("Take care.More.");
    }

    @Test
    void an_alert_may_begin_its_text_in_a_paragraph_of_its_own() {
        var alert = Markdown.parse("> [!note]\n>\n> Text.").getFirstChild();

        assertThat(alert).isInstanceOf(Alert.class);
        assertThat(PlainText.of(alert)).isEqualTo("Text.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"> [!NOTE]", "> [!NOTES]\n> x", "> x [!NOTE]\n> y", "> [!NOTE] x\n> y", "> `[!NOTE]`\n> x"})
    void any_other_quote_stays_one(String quote) {
        assertThat(Markdown.parse(quote).getFirstChild()).isInstanceOf(BlockQuote.class);
    }

    private static Node first(Node parent) {
        var child = parent.getFirstChild();
        return child == null ? parent : child;
    }
}
