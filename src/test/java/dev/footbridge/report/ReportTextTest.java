package dev.footbridge.report;

import static dev.footbridge.report.Reported.everything;
import static dev.footbridge.report.Reported.report;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReportTextTest {

    @Test
    void noLineIsLongerThanATerminalIsWide() {
        assertThat(ReportText.of(report(Reported.finished(), everything())).lines())
                .allMatch(line -> line.length() <= 80);
    }

    @Test
    void aWordThatIsTooLongStandsAlone() {
        var word = "w".repeat(300);
        assertThat(ReportText.of(report(Reported.saying("one " + word + " two"), everything()))
                        .lines())
                .anyMatch(line -> line.strip().equals(word));
    }

    @Test
    void whatTheTextSaysIsGuarded() throws Exception {
        Golden.assertSame("half-way.txt", ReportText.of(report(Reported.halfWay(), everything())));
    }
}
