package dev.footbridge.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.content.guide.Guide;
import dev.footbridge.content.markdown.FigureText;
import dev.footbridge.content.markdown.Heading;
import dev.footbridge.content.markdown.Markdown;
import dev.footbridge.content.markdown.PlainText;
import java.time.LocalDate;
import java.util.List;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Paragraph;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The bundled guides are whole, and as long as the guide to writing them says.
class GuidesTest {

    static List<Named<Guide>> guides() {
        return Pack.guides().map(guide -> Named.of(guide.id().value(), guide)).toList();
    }

    @Test
    void the_pack_has_no_problems() {
        assertThat(Pack.READ).isInstanceOf(PackOpened.Accepted.class);
    }

    @Test
    void every_module_has_a_guide_and_a_self_check() {
        var modules = Pack.bridge().modules().stream().map(Module::id).toList();

        assertThat(Pack.guides()).extracting(Guide::id).containsExactlyElementsOf(modules);
        assertThat(Pack.selfChecks()).extracting(check -> check.module()).containsExactlyElementsOf(modules);
    }

    @Test
    void the_program_holds_what_the_folder_holds() {
        var bundled = BundledBridge.shelf();
        for (var module : Pack.bridge().modules()) {
            assertThat(bundled.guide(module.id())).isEqualTo(Pack.shelf().guide(module.id()));
            assertThat(bundled.selfCheck(module.id())).isEqualTo(Pack.shelf().selfCheck(module.id()));
        }
    }

    @ParameterizedTest
    @MethodSource("guides")
    void has_2000_to_3500_words_beside_code_and_tables(Guide guide) {
        assertThat(words(guide)).isBetween(2000, 3500);
    }

    @ParameterizedTest
    @MethodSource("guides")
    void takes_the_stated_time_at_100_to_200_words_a_minute(Guide guide) {
        assertThat(words(guide) / guide.minutes()).isBetween(100, 200);
    }

    @ParameterizedTest
    @MethodSource("guides")
    void has_the_parts_that_every_guide_has(Guide guide) {
        assertThat(guide.headings())
                .extracting(Heading::text)
                .contains(
                        "What you will be able to do",
                        "Mistakes seen in practice",
                        "It worked if",
                        "Explain it to an application team")
                .anyMatch(text -> text.startsWith("Worked example: "))
                .anyMatch(text -> text.startsWith("Exercise: "));
        if (List.of("kserve", "vllm", "triton").contains(guide.id().value())) {
            assertThat(guide.headings()).extracting(Heading::text).contains("When not to use it");
        }
    }

    @ParameterizedTest
    @MethodSource("guides")
    void says_when_it_was_checked_and_against_what(Guide guide) {
        assertThat(guide.checked().date()).isAfter(LocalDate.of(2026, 1, 1));
        assertThat(guide.checked().against()).isNotEmpty();
        assertThat(guide.sources()).hasSizeGreaterThan(2);
    }

    @ParameterizedTest
    @MethodSource("guides")
    void has_a_table_and_a_figure_that_fit_a_screen(Guide guide) {
        var figures = Pack.code(guide).stream().filter(GuidesTest::isFigure).toList();

        assertThat(guide.markdown()).containsPattern("(?m)^\\|[ :]*-{3}");
        assertThat(figures)
                .isNotEmpty()
                .allSatisfy(figure -> assertThat(
                                FigureText.of(figure.getLiteral()).drawing().lines())
                        .allMatch(line -> line.codePointCount(0, line.length()) <= 76));
        assertThat(Pack.code(guide))
                .filteredOn(block -> !isFigure(block))
                .allSatisfy(block -> assertThat(block.getLiteral().lines())
                        .allMatch(line -> line.codePointCount(0, line.length()) <= 90));
    }

    private static boolean isFigure(FencedCodeBlock block) {
        return block.getInfo().strip().equals(FigureText.LANGUAGE);
    }

    private static int words(Guide guide) {
        var counter = new AbstractVisitor() {
            private int words;

            @Override
            public void visit(Paragraph paragraph) {
                words += count(PlainText.of(paragraph));
            }

            @Override
            public void visit(org.commonmark.node.Heading heading) {
                words += count(PlainText.of(heading));
            }

            @Override
            public void visit(CustomBlock block) {
                if (!(block instanceof TableBlock) && !(block instanceof FootnoteDefinition)) {
                    visitChildren(block);
                }
            }
        };
        Markdown.parse(guide.markdown()).accept(counter);
        return counter.words;
    }

    private static int count(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }
}
