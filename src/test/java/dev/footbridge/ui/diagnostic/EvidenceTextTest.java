package dev.footbridge.ui.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EvidenceTextTest {

    @Test
    void foldsToTheFirstLineThatSaysSomething() {
        assertThat(EvidenceText.firstLine("\n  \n Load test \nof May")).isEqualTo("Load test");
        assertThat(EvidenceText.firstLine(" \n")).isEmpty();
    }
}
