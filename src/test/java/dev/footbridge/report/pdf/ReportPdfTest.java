package dev.footbridge.report.pdf;

import static dev.footbridge.report.Reported.HOSTILE;
import static dev.footbridge.report.Reported.everything;
import static dev.footbridge.report.Reported.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.footbridge.progress.Progress;
import dev.footbridge.report.Choices;
import dev.footbridge.report.Golden;
import dev.footbridge.report.Paper;
import dev.footbridge.report.Part;
import dev.footbridge.report.Preset;
import dev.footbridge.report.Report;
import dev.footbridge.report.Reported;
import dev.footbridge.report.Section;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class ReportPdfTest {

    private static byte[] pdf(Report report) {
        return new ReportPdf().of(report);
    }

    /// The text of each page, as it is read.
    private static List<String> pages(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var pages = new ArrayList<String>();
            for (var page = 1; page <= document.getNumberOfPages(); page++) {
                var stripper = new PDFTextStripper();
                stripper.setSortByPosition(true);
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document));
            }
            return pages;
        }
    }

    static Stream<Report> reports() {
        return Stream.of(
                report(Progress.NONE, Choices.of(Preset.MENTOR, Paper.A4)),
                report(Reported.halfWay(), everything()),
                report(
                        Reported.finished(),
                        Choices.of(Preset.MANAGER, Paper.LETTER).by("Ada")),
                report(
                        Reported.saying(HOSTILE + " 🚀 日本語 é\u0301 \uD83D " + "w".repeat(900)),
                        everything().by(HOSTILE)),
                report(Reported.saying("word ".repeat(1_000)), everything()));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void itIsPdfForUniversalAccess(Report report) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (var parser = Foundries.defaultInstance()
                        .createParser(new ByteArrayInputStream(pdf(report)), PDFAFlavour.PDFUA_1);
                var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            var result = validator.validate(parser);
            assertThat(result.getFailedChecks()).isEmpty();
            assertThat(result.isCompliant()).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("reports")
    void equalReportsGiveEqualBytes(Report report) {
        assertThat(pdf(report)).isEqualTo(pdf(report));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void everyPageSaysWhichOfHowManyItIs(Report report) throws Exception {
        var pages = pages(pdf(report));
        IntStream.range(0, pages.size())
                .forEach(page -> assertThat(pages.get(page)).contains("Page " + (page + 1) + " of " + pages.size()));
    }

    @Test
    void emptyProgressIsOneDignifiedPage() throws Exception {
        var pages = pages(pdf(report(Progress.NONE, everything())));
        assertThat(pages).hasSize(1);
        assertThat(pages.getFirst()).contains("Nothing is rated or started yet.", "AI Infrastructure");
    }

    @Test
    void itHasABookmarkForEachSectionThatLeadsToItsPage() throws Exception {
        var report = report(Reported.halfWay(), everything());
        try (var document = Loader.loadPDF(pdf(report))) {
            var titles = new ArrayList<String>();
            for (var item : document.getDocumentCatalog().getDocumentOutline().children()) {
                titles.add(item.getTitle());
                assertThat(item.findDestinationPage(document)).isNotNull();
            }
            assertThat(titles)
                    .containsExactlyElementsOf(
                            report.sections().stream().map(Section::title).toList());
        }
    }

    @Test
    void allFontsAreInIt() throws Exception {
        try (var document = Loader.loadPDF(pdf(report(Reported.saying("Кириллица → ☺"), everything())))) {
            var embedded = new ArrayList<Boolean>();
            for (var page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    embedded.add(page.getResources().getFont(name).isEmbedded());
                }
            }
            assertThat(embedded).isNotEmpty().doesNotContain(false);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a4 595 842", "letter 612 792"})
    void thePagesAreOfThePaper(String size) throws Exception {
        var paper = size.startsWith("a4") ? Paper.A4 : Paper.LETTER;
        try (var document =
                Loader.loadPDF(pdf(report(Reported.halfWay(), everything().on(paper))))) {
            assertThat(document.getPages())
                    .allSatisfy(page -> assertThat("%s %.0f %.0f"
                                    .formatted(
                                            paper.word(),
                                            page.getMediaBox().getWidth(),
                                            page.getMediaBox().getHeight()))
                            .isEqualTo(size));
        }
    }

    @Test
    void aTableThatGoesOnHasItsHeadingsAgain() throws Exception {
        var gaps = pages(pdf(report(Reported.finished(), everything().with(Set.of(Part.OUTCOMES, Part.GAPS)))));
        assertThat(gaps).hasSizeGreaterThan(1);
        assertThat(gaps)
                .filteredOn(page -> page.contains("Outcome So far What would prove it"))
                .hasSizeGreaterThan(1);
    }

    /// Many heights of what comes before, so that each heading comes near the end of a page at least once.
    @Test
    void noHeadingIsTheLastOnItsPage() throws Exception {
        var titles = Stream.of(Part.values()).map(Part::title).toList();
        for (var lines = 1; lines < 40; lines += 3) {
            var report = report(
                    Reported.saying("line\n".repeat(lines)),
                    everything().with(Set.of(Part.DIAGNOSTIC, Part.ANTI_PATTERNS, Part.NOTES, Part.GAPS)));
            assertThat(pages(pdf(report))).as("%d lines", lines).allSatisfy(page -> {
                var said = page.strip().lines().toList();
                assertThat(said.get(said.size() - 2))
                        .isNotIn(titles)
                        .doesNotContain("learner’s words")
                        .isNotIn("Notes", "What happened", "What it cost", "What to do instead");
            });
        }
    }

    @Test
    void whatTheLearnerTypedIsThereAsTextAndNothingRuns() throws Exception {
        var bytes = pdf(report(Reported.saying(HOSTILE), everything()));
        assertThat(String.join("", pages(bytes)).replaceAll("\\s+", "")).contains(HOSTILE.replaceAll("\\s+", ""));
        try (var document = Loader.loadPDF(bytes)) {
            assertThat(document.getDocumentCatalog().getOpenAction()).isNull();
            assertThat(document.getPages())
                    .allSatisfy(page -> assertThat(page.getAnnotations()).isEmpty());
        }
    }

    @Test
    void cyrillicAccentsAndSignsAreDrawnAndAnEmojiIsNamed() throws Exception {
        var text = String.join(" ", pages(pdf(report(Reported.saying("Кравченко naïve → ☺ 🚀 日"), everything()))));
        assertThat(text).contains("Кравченко naïve → ☺ [rocket] [U+65E5]");
    }

    @Test
    void aWordThatIsTooLongStaysOnThePage() throws Exception {
        try (var document = Loader.loadPDF(pdf(report(Reported.saying("w".repeat(900)), everything())))) {
            var right = new ArrayList<Float>();
            new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<org.apache.pdfbox.text.TextPosition> letters) {
                    letters.forEach(it -> right.add(it.getXDirAdj() + it.getWidthDirAdj()));
                }
            }.getText(document);
            assertThat(right)
                    .isNotEmpty()
                    .allMatch(x -> x <= document.getPage(0).getMediaBox().getWidth() - 50);
        }
    }

    @Test
    void whereThePagesBreakIsGuarded() throws Exception {
        Golden.assertSame(
                "half-way.pdf.txt", String.join("\f\n", pages(pdf(report(Reported.halfWay(), everything())))));
    }

    @Test
    void otherProgramsReadItToo(@TempDir Path folder) throws Exception {
        assumeTrue(
                Stream.of(System.getenv("PATH").split(":"))
                        .anyMatch(it -> Files.isExecutable(Path.of(it, "pdftotext"))),
                "needs pdfinfo and pdftotext (Debian: poppler-utils)");
        var file = Files.write(folder.resolve("report.pdf"), pdf(report(Reported.halfWay(), everything())));
        assertThat(run("pdfinfo", file.toString()))
                .containsPattern("Title: +Progress report · Ada Кравченко")
                .containsPattern("Tagged: +yes")
                .containsPattern("CreationDate: .*2026")
                .containsPattern("Pages: +" + pages(Files.readAllBytes(file)).size() + "\n");
        assertThat(run("pdftotext", "-layout", file.toString(), "-"))
                .contains("Rated by the learner", "Sized the KV cache", "Résumé: naïve batching");
    }

    private static String run(String... command) throws Exception {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }
}
