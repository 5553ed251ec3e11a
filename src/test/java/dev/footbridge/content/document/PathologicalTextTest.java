package dev.footbridge.content.document;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever a text holds, it is read in reasonable time, in pieces of reasonable size, and all its words are there.
class PathologicalTextTest {

    private static final Duration LONG = Duration.ofSeconds(20);
    private static final Pattern ALT = Pattern.compile("<img [^>]*alt=\"([^\"]*)\"[^>]*>");

    static final List<Nasty> NASTY = List.of(
            new Nasty("10,000 nested quotes", ">".repeat(10_000) + " found"),
            new Nasty("10,000 nested lists", "- ".repeat(10_000) + "found"),
            new Nasty("lists each deeper than the last", lines(2_000, i -> " ".repeat(i) + "- found")),
            new Nasty("a line of 1 MB", "word ".repeat(200_000) + "found"),
            new Nasty("a word of 1 MB", "x".repeat(1_000_000) + " found"),
            new Nasty("a line of 1 MB in code", "```\n" + "x".repeat(1_000_000) + " found\n```"),
            new Nasty("100,000 lines of code", "```\n" + "line\n".repeat(100_000) + "found\n```"),
            new Nasty(
                    "a table of 5,000 cells in 5 columns",
                    row(5, "|a") + row(5, "|-") + row(5, "|b").repeat(998) + row(5, "|found")),
            new Nasty("a table of 5,000 columns", row(5_000, "|a") + row(5_000, "|-") + row(5_000, "|found")),
            new Nasty("a cell of 1 MB", "| a |\n|---|\n| " + "x".repeat(1_000_000) + " found |"),
            new Nasty("50,000 open brackets", "[".repeat(50_000) + "found"),
            new Nasty("50,000 pictures begun", "![".repeat(50_000) + "found"),
            new Nasty("50,000 emphases begun", "*a **a ".repeat(25_000) + "found"),
            new Nasty("50,000 emphases nested", "*a **a ".repeat(12_500) + "found" + " a** a*".repeat(12_500)),
            new Nasty("50,000 links within links", "[a](b ".repeat(25_000) + "found"),
            new Nasty("backticks of all lengths", lines(1_000, "`"::repeat).replace('\n', ' ') + "found"),
            new Nasty("20,000 footnotes", lines(20_000, i -> "a[^" + i + "]\n\n[^" + i + "]: b\n") + "found"),
            new Nasty("footnotes in footnotes", "a[^1]\n\n[^1]: b[^2]\n\n[^2]: c[^1] found"),
            new Nasty("100,000 items", "1. found\n".repeat(100_000)),
            new Nasty("20,000 equal headings", "# found\n".repeat(20_000)),
            new Nasty("a heading of 1 MB", "# " + "word ".repeat(200_000) + "found"),
            new Nasty("control characters and lone surrogates", "\u0000\u0007\uD800 \uDC00 \u202E found \uFFFE"),
            new Nasty("unclosed HTML", "<a ".repeat(50_000) + "found"));

    record Nasty(String name, String text) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static String lines(int count, IntFunction<String> line) {
        return IntStream.range(1, count + 1).mapToObj(line).collect(joining("\n")) + "\n";
    }

    private static String row(int cells, String cell) {
        return cell.repeat(cells) + "|\n";
    }

    @ParameterizedTest
    @FieldSource("NASTY")
    void isReadInReasonableTimeAndPiecesAndAllOfItIsThere(Nasty nasty) {
        var document = assertTimeoutPreemptively(LONG, () -> DocumentReader.read(nasty.text(), _ -> true));

        assertThat(document.text()).contains("found");
        assertThat(document.pieces()).allSatisfy(piece -> {
            assertThat(piece.text().length()).isLessThan(25_000);
            assertThat(piece.within()).hasSizeLessThanOrEqualTo(8);
        });
        assertThat(letters(document.text())).isEqualTo(letters(nasty.text()));
    }

    /// How many letters that are no syntax there are: x of long words, d of *word* and *found*.
    private static long letters(String text) {
        return text.chars().filter(letter -> letter == 'x' || letter == 'd').count();
    }

    static Stream<Example> specification() {
        return ExampleReader.readExamples(TestResources.getSpec()).stream();
    }

    /// The words in the specification's own HTML must be among those shown.
    @ParameterizedTest
    @MethodSource("specification")
    void showsTheTextOfEveryExampleOfTheSpecification(Example example) {
        var shown = DocumentReader.read(example.getSource(), _ -> true).text();

        assertThat(Arrays.stream(words(example.getHtml())))
                .allSatisfy(word -> assertThat(shown).contains(word));
    }

    @Test
    void theSpecificationHasItsExamples() {
        assertThat(specification()).hasSizeGreaterThan(600);
    }

    private static String[] words(String html) {
        return ALT.matcher(html)
                .replaceAll(found -> " " + java.util.regex.Matcher.quoteReplacement(found.group(1)) + " ")
                .replaceAll("<!--.*?-->|<[?!].*?>|</?[a-zA-Z][^>]*>", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&")
                .replace("→", "\t")
                .strip()
                .split("\\s+");
    }
}
