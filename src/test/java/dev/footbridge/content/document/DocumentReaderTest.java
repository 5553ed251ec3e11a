package dev.footbridge.content.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.content.document.Frame.Kind;
import dev.footbridge.content.id.ModuleId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DocumentReaderTest {

    private static Document read(String... lines) {
        return DocumentReader.read(String.join("\n", lines), _ -> true);
    }

    private static List<String> texts(Document document) {
        return document.pieces().stream().map(Piece::text).toList();
    }

    private static Content content(Document document, int piece) {
        return document.pieces().get(piece).content();
    }

    @Test
    void theTextOfTheDocumentIsThatOfItsPiecesEachWhereItSays() {
        var document = read("One *two*", "three.", "", "- four", "- five", "", "```text", "six", "```");

        assertThat(document.text()).isEqualTo("One two three.\nfour\nfive\nsix");
        for (var piece : document.pieces()) {
            assertThat(document.text().substring(piece.at(), piece.end())).isEqualTo(piece.text());
        }
    }

    @Test
    void emphasisAndCodeAndLinksAreSpansOfTheirOwn() {
        var paragraph = (Content.Paragraph) content(read("a **b *c*** `d` [e **f**](#x)", "", "# x"), 0);

        assertThat(paragraph.prose().spans())
                .containsExactly(
                        Span.plain("a "),
                        new Span("b ", Set.of(Style.STRONG), Optional.empty()),
                        new Span("c", Set.of(Style.STRONG, Style.EMPHASIS), Optional.empty()),
                        Span.plain(" "),
                        new Span("d", Set.of(Style.CODE), Optional.empty()),
                        Span.plain(" "),
                        new Span("e ", Set.of(), Optional.of(new Target.Here("x"))),
                        new Span("f", Set.of(Style.STRONG), Optional.of(new Target.Here("x"))));
    }

    @Test
    void aHeadingIsFoundByItsSlugAndAPlaceByItsHeading() {
        var document = read("start", "", "## Two words", "", "text", "", "## Two words", "", "more");

        var second = document.place(new Target.Here("two-words-1")).orElseThrow();
        assertThat(document.pieces().get(document.pieceAt(second)).text()).isEqualTo("Two words");
        assertThat(second)
                .isGreaterThan(document.place(new Target.Here("two-words")).orElseThrow());
        assertThat(document.headingAt(document.text().indexOf("more"))
                        .orElseThrow()
                        .at())
                .isEqualTo(second);
        assertThat(document.headingAt(0)).isEmpty();
        assertThat(document.place(new Target.Here("three"))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            names = {"NOTE", "TIP", "IMPORTANT", "WARNING", "CAUTION"},
            value = Kind.class)
    void aCalloutBeginsWithItsWordAndHoldsWhatStandsInIt(Kind kind) {
        var document = read("> [!" + kind + "]", "> one", ">", "> - two");

        assertThat(content(document, 0)).isEqualTo(new Content.CalloutTitle(kind));
        assertThat(document.pieces())
                .hasSize(3)
                .allSatisfy(
                        piece -> assertThat(piece.within().getFirst().kind()).isEqualTo(kind));
        assertThat(document.pieces().get(1).shares(0, document.pieces().get(2))).isTrue();
        assertThat(texts(document)).containsExactly("", "one", "two");
    }

    @Test
    void itemsKeepTheirNumbersBulletsAndDepth() {
        var document = read("3. a", "4. b", "   - c", "", "text", "", "- ", "- - d");

        assertThat(document.pieces().stream()
                        .map(piece -> piece.marker().map(Marker::text).orElse("")))
                .containsExactly("3. ", "4. ", "- ", "", "- ", "- ", "- ");
        assertThat(document.pieces().stream().map(piece -> piece.within().size()))
                .containsExactly(1, 1, 2, 0, 1, 1, 2);
    }

    @Test
    void aTaskIsNamedByItsWordsWhateverStandsAroundIt() {
        var before = read("- [ ] Run `it` twice", "- [x] Run it");
        var after = read("- [ ] New", "- [ ] Run `it` twice", "- [x] Run it", "- [ ] Run it");

        assertThat(before.pieces().get(0).marker()).contains(new Marker.Task("run-it-twice", false));
        assertThat(before.pieces().get(1).marker()).contains(new Marker.Task("run-it", true));
        assertThat(after.pieces().stream()
                        .map(piece -> ((Marker.Task) piece.marker().orElseThrow()).key()))
                .containsExactly("new", "run-it-twice", "run-it", "run-it-2");
        assertThat(texts(before)).containsExactly("Run it twice", "Run it");
    }

    @Test
    void rowsOfATableShareItsColumnsAndAreTabsApart() {
        var document = read("| Part | GiB |", "|:--|--:|", "| KV cache | 12 |", "| `a|b` | ");

        var row = (Content.Row) content(document, 1);
        assertThat(row.text()).isEqualTo("KV cache\t12");
        assertThat(row.head()).isFalse();
        assertThat(row.table().columns())
                .containsExactly(
                        new Table.Column("Part", Table.Align.LEFT, 8, 5),
                        new Table.Column("GiB", Table.Align.RIGHT, 3, 3));
        assertThat(((Content.Row) content(document, 0)).head()).isTrue();
        assertThat(((Content.Row) content(document, 2)).last()).isTrue();
    }

    @Test
    void aFigureIsItsDrawingAndItsCaption() {
        var document = read(
                "```figure",
                "┌──┐",
                "└──┘",
                "",
                "Caption: A box",
                "seen from above.",
                "```",
                "",
                "```figure",
                "x",
                "```");

        assertThat(content(document, 0)).isEqualTo(new Content.Figure("┌──┐\n└──┘", "A box seen from above."));
        assertThat(content(document, 1)).isEqualTo(new Content.Figure("x", ""));
    }

    @Test
    void codeKeepsItsLanguageAndItsLines() {
        var document = read("```yaml title=x", "a:", "  - b", "", "```", "", "    indented");

        assertThat(content(document, 0)).isEqualTo(new Content.Code("yaml", "a:\n  - b\n", "a:\n  - b\n", true, true));
        assertThat(content(document, 1)).isEqualTo(new Content.Code("", "indented", "indented", true, true));
    }

    @Test
    void footnotesStandLastInTheOrderOfTheirReferencesAndLeadBack() {
        var document = read(
                "One[^b] and two[^a], one again[^b].", "", "[^a]: First [x](https://example.org).", "[^b]: Second.");

        assertThat(texts(document)).containsExactly("One1 and two2, one again1.", "Second.", "First x.");
        assertThat(document.pieces().get(1).marker()).contains(new Marker.Note(1));
        assertThat(document.pieces().get(1).within().getFirst().kind()).isEqualTo(Kind.FOOTNOTE);
        assertThat(document.place(new Target.Footnote(2)).orElseThrow())
                .isEqualTo(document.pieces().get(2).at());
        assertThat(document.place(new Target.FootnoteReference(1)).orElseThrow())
                .isEqualTo(3);
    }

    @Test
    void anUnknownIdReadsAsPlainText() {
        var vllm = new Target.InModule(new ModuleId("vllm"), Optional.empty());
        var document = DocumentReader.read(
                "[a](module:vllm) [b](module:vlm) [c](#nowhere) [d](diagnostic:nothing)", vllm::equals);

        assertThat(((Content.Paragraph) content(document, 0)).prose().spans())
                .containsExactly(new Span("a", Set.of(), Optional.of(vllm)), Span.plain(" b c d"));
    }

    @Test
    void rawHtmlAndPicturesAreShownAsTextAndLeadNowhere() {
        var document = read(
                "<script>alert(1)</script>",
                "",
                "a <b onclick=\"x()\">bold</b> ![a chart](https://example.org/x.png) ![](file:///etc/passwd)");

        assertThat(texts(document))
                .containsExactly(
                        "<script>alert(1)</script>", "a <b onclick=\"x()\">bold</b> a chart file:///etc/passwd");
        assertThat(document.pieces())
                .allSatisfy(piece -> assertThat(
                                ((Content.Paragraph) piece.content()).prose().spans())
                        .allSatisfy(span -> assertThat(span.target()).isEmpty()));
    }

    @Test
    void whatIsCopiedHasMarkersAndEmptyLinesBetweenParagraphs() {
        var document = read(
                "Text.", "", "1. one", "2. two", "", "| a | b |", "|---|---|", "| c | d |", "", "```bash", "ls", "```");
        var text = document.text();

        assertThat(document.copy(0, text.length())).isEqualTo("Text.\n\n1. one\n2. two\n\na\tb\nc\td\n\nls");
        assertThat(document.copy(text.indexOf("ext"), text.indexOf("wo"))).isEqualTo("ext.\n\n1. one\n2. t");
        assertThat(document.copy(3, 3)).isEmpty();
    }
}
