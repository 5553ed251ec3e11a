package dev.footbridge.ui.gapmap;

import static dev.footbridge.ui.gapmap.GapMapFixture.BRIDGE;
import static dev.footbridge.ui.gapmap.GapMapFixture.standing;
import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.guidance.GapStatus;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GapFilterTest {

    private static List<String> admitted(GapFilter filter) {
        return BRIDGE.gaps().stream()
                .map(gap -> GapRow.of(gap, standing()))
                .filter(filter::admits)
                .map(row -> row.gap().id().value())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\t"})
    void letsAllThroughWithoutWords(String words) {
        assertThat(admitted(GapFilter.NONE.withWords(words))).hasSize(10);
    }

    @ParameterizedTest
    @CsvSource({
        "prompts and rag, serving-reliability", // have
        "GOVERNING, model-lifecycle", // need
        "on-premises ai/ml, private-infrastructure", // module
        "retrieval platform, retrieval-platform", // the gap's name
        "ownership bound, platform-discipline", // a diagnostic's name
        "gpus vllm, ''",
        "'  throughput   machine ', llm-throughput", // each word on its own
    })
    void findsWordsAnywhereInTheRow(String words, String found) {
        assertThat(String.join(" ", admitted(GapFilter.NONE.withWords(words)))).isEqualTo(found);
    }

    @Test
    void takesWordsAsTheyStandAndNotAsAPattern() {
        assertThat(admitted(GapFilter.NONE.withWords(".*"))).isEmpty();
        assertThat(admitted(GapFilter.NONE.withWords("(cka)"))).containsExactly("workload-scheduling");
    }

    @Test
    void wantsStatusAndWordsBoth() {
        var closing = GapFilter.NONE.withStatus(Optional.of(GapStatus.CLOSING));

        assertThat(admitted(closing)).containsExactly("shared-platforms", "serving-reliability", "llm-throughput");
        assertThat(admitted(closing.withWords("vllm"))).containsExactly("llm-throughput");
        assertThat(admitted(closing.withWords("mlops"))).isEmpty();
    }
}
