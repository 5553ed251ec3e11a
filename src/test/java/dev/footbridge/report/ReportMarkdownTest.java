package dev.footbridge.report;

import static dev.footbridge.report.Reported.HOSTILE;
import static dev.footbridge.report.Reported.everything;
import static dev.footbridge.report.Reported.report;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;

class ReportMarkdownTest {

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create(), TaskListItemsExtension.create()))
            .build();

    private static final String NASTY =
            HOSTILE + "\n# no heading\n- no item\n1. no list\n2) neither\n> no quote\n---\n===\n\n"
                    + "    no code\n```\nno fence\n+ plus \\ backslash\nКириллица 🚀 é " + "w".repeat(300);

    private static List<Node> all(Node from) {
        var nodes = new ArrayList<Node>();
        for (var node = from.getFirstChild(); node != null; node = node.getNext()) {
            nodes.add(node);
            nodes.addAll(all(node));
        }
        return nodes;
    }

    private static String text(Node from) {
        var text = new StringBuilder();
        all(from).forEach(node -> {
            if (node instanceof Text words) {
                text.append(words.getLiteral());
            } else if (node instanceof HardLineBreak || node instanceof SoftLineBreak) {
                text.append('\n');
            }
        });
        return text.toString();
    }

    @Test
    void aParserFindsWhatTheLearnerTypedAsTheyTypedIt() {
        var quotes = all(PARSER.parse(ReportMarkdown.of(report(Reported.saying(NASTY), everything())))).stream()
                .filter(BlockQuote.class::isInstance)
                .filter(it -> text(it).contains("alert(1)") && !text(it).contains("example.org/trace"))
                .toList();
        var typed = NASTY.lines().map(String::strip).filter(it -> !it.isEmpty()).toList();
        assertThat(quotes)
                .hasSizeGreaterThan(20)
                .allSatisfy(quote -> assertThat(all(quote).stream()
                                .filter(org.commonmark.node.Paragraph.class::isInstance)
                                .flatMap(it -> text(it).lines()))
                        .containsExactlyElementsOf(typed));
    }

    @Test
    void nothingThatTheLearnerTypedIsMarkup() {
        var nodes = all(PARSER.parse(ReportMarkdown.of(report(Reported.saying(NASTY), everything()))));
        assertThat(nodes)
                .noneMatch(it -> it instanceof HtmlBlock
                        || it instanceof HtmlInline
                        || it instanceof Link
                        || it instanceof Image
                        || it instanceof Code
                        || it instanceof FencedCodeBlock
                        || it instanceof IndentedCodeBlock
                        || it instanceof ThematicBreak);
    }

    @Test
    void aParserFindsEverySectionAndEveryTextOfTheValue() {
        var report = report(Reported.halfWay(), everything());
        var parsed = PARSER.parse(ReportMarkdown.of(report));
        assertThat(all(parsed).stream()
                        .filter(it -> it instanceof Heading heading && heading.getLevel() == 2)
                        .map(ReportMarkdownTest::text))
                .containsExactlyElementsOf(
                        report.sections().stream().map(Section::title).toList());
        assertThat(text(parsed))
                .contains(report.sections().stream()
                        .flatMap(it -> it.blocks().stream())
                        .flatMap(ReportMarkdownTest::texts)
                        .toList());
    }

    @Test
    void whatTheMarkdownSaysIsGuarded() throws Exception {
        Golden.assertSame("half-way.md", ReportMarkdown.of(report(Reported.halfWay(), everything())));
    }

    private static Stream<String> texts(Block block) {
        return switch (block) {
            case Block.Prose(var text) -> Stream.of(text);
            case Block.Source(var text) -> Stream.of(text);
            case Block.Points(var title, var points) -> Stream.concat(Stream.of(title), points.stream());
            case Block.Figures(var figures) -> figures.stream().map(Block.Labelled::text);
            case Block.Table table ->
                table.rows().stream().flatMap(List::stream).map(Cell::text);
            case Block.Timeline(var stops) ->
                stops.stream().flatMap(it -> Stream.concat(Stream.of(it.name(), it.when()), it.more().stream()));
            case Block.Chart chart -> chart.bars().stream().map(Block.Bar::text);
            case Block.Checks(var checks) -> checks.stream().map(Block.Check::text);
            case Block.Entry entry ->
                Stream.concat(
                        Stream.of(entry.title(), entry.about()),
                        entry.texts().stream().flatMap(it -> it.text().lines()).map(String::strip));
        };
    }
}
