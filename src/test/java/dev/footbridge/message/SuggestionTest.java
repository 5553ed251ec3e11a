package dev.footbridge.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SuggestionTest {

    private static final List<String> MODULES = List.of(
            "distributed-systems",
            "reliability-engineering",
            "ai-infrastructure",
            "mlops",
            "cka",
            "kserve",
            "vllm",
            "triton",
            "on-premises-ai",
            "platform-engineering");

    @ParameterizedTest
    @CsvSource({
        "kserv, kserve",
        "kservee, kserve",
        "ksevre, kserve",
        "KServe, kserve",
        "vlmm, vllm",
        "ckaa, cka",
        "ml-ops, mlops",
        "tritn, triton",
        "ai-infrastrucutre, ai-infrastructure",
        "relaibility-enginering, reliability-engineering",
        "on-premise-ai, on-premises-ai",
        "platform, platform-engineering",
        "dist, distributed-systems"
    })
    void finds_the_word_that_was_probably_meant(String word, String meant) {
        assertThat(Suggestion.nearest(word, MODULES)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "aix", "seldon", "kubernetes", "dis", "engineering"})
    void finds_nothing_where_nothing_is_near(String word) {
        assertThat(Suggestion.nearest(word, MODULES)).isEmpty();
    }

    @Test
    void takes_the_first_of_equally_near_words() {
        assertThat(Suggestion.nearest("bat", List.of("cat", "hat"))).contains("cat");
    }

    @Test
    void takes_the_nearer_word_wherever_it_stands() {
        assertThat(Suggestion.nearest("modules", List.of("module-x", "nodules")))
                .contains("nodules");
    }

    @Test
    void counts_a_swap_of_neighbours_as_one_edit() {
        assertThat(Suggestion.nearest("ahve", List.of("have"))).contains("have");
        assertThat(Suggestion.nearest("evah", List.of("have"))).isEmpty();
    }

    @Test
    void does_not_look_for_words_of_absurd_length() {
        assertThat(Suggestion.nearest("a".repeat(61), List.of("a".repeat(60)))).isEmpty();
    }

    @Test
    void finds_nothing_among_no_words() {
        assertThat(Suggestion.nearest("have", List.of())).isEmpty();
    }
}
