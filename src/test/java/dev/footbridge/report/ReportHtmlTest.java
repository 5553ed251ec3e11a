package dev.footbridge.report;

import static dev.footbridge.report.Reported.HOSTILE;
import static dev.footbridge.report.Reported.everything;
import static dev.footbridge.report.Reported.report;
import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.progress.Progress;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class ReportHtmlTest {

    private static final String NASTY =
            HOSTILE + "\u0000\u0007\uD83D \uFFFF ]]> <!-- --> &nbsp; Кириллица 🚀 é עברית " + "w".repeat(300);

    static Stream<Report> reports() {
        return Stream.of(
                report(Progress.NONE, Choices.of(Preset.MENTOR, Paper.A4)),
                report(Reported.halfWay(), everything()),
                report(Reported.finished(), Choices.of(Preset.MANAGER, Paper.LETTER)),
                report(Reported.saying(NASTY), everything().by(NASTY)),
                report(Reported.saying("word ".repeat(1_000)), everything()));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void theValidatorOfTheW3CFindsNoError(Report report) throws Exception {
        var said = new CompletableFuture<String>();
        // it descends into its own grammar of HTML further than a usual stack reaches
        new Thread(null, () -> said.complete(validated(ReportHtml.of(report))), "validator", 64 << 20).start();
        assertThat(said.get(1, TimeUnit.MINUTES))
                .contains("\"messages\":[")
                .doesNotContain("\"type\":\"error\"", "\"type\":\"non-document-error\"");
    }

    private static String validated(String html) {
        var validator = new EmbeddedValidator();
        validator.setOutputFormat(EmbeddedValidator.OutputFormat.JSON);
        try {
            return validator.validate(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException | SAXException failed) {
            return failed.toString();
        }
    }

    @ParameterizedTest
    @MethodSource("reports")
    void nothingRunsAndNothingIsFetched(Report report) throws Exception {
        var page = parsed(ReportHtml.of(report));
        var elements = page.getElementsByTagName("*");
        for (var i = 0; i < elements.getLength(); i++) {
            var element = elements.item(i);
            assertThat(element.getNodeName()).isNotIn("script", "img", "iframe", "object", "embed", "link", "a");
            var attributes = element.getAttributes();
            for (var j = 0; j < attributes.getLength(); j++) {
                assertThat(attributes.item(j).getNodeName())
                        .isNotIn("src", "href")
                        .doesNotStartWith("on");
            }
        }
        assertThat(page.getElementsByTagName("style").item(0).getTextContent()).doesNotContain("url(", "@import");
    }

    @Test
    void whatTheLearnerTypedIsText() throws Exception {
        var page = parsed(ReportHtml.of(report(Reported.saying(HOSTILE), everything())));
        var said = page.getElementsByTagName("blockquote");
        assertThat(said.getLength()).isGreaterThan(20);
        assertThat(Stream.iterate(0, i -> i + 1)
                        .limit(said.getLength())
                        .map(i -> said.item(i).getTextContent())
                        .filter(text -> text.equals(HOSTILE)))
                .hasSizeGreaterThan(20);
    }

    @Test
    void aNameCannotLeaveTheStyleSheet() throws Exception {
        var name = "\"; } </style> body { display: none } \\";
        var page = parsed(ReportHtml.of(report(Progress.NONE, everything().by(name))));
        assertThat(page.getElementsByTagName("style").item(0).getTextContent()).doesNotContain("{ display: none");
        assertThat(page.getElementsByTagName("header").item(0).getTextContent()).contains(name);
    }

    @Test
    void whatTheHtmlSaysIsGuarded() throws Exception {
        Golden.assertSame("half-way.html", ReportHtml.of(report(Reported.halfWay(), everything())));
    }

    private static Document parsed(String html) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(html)));
    }
}
