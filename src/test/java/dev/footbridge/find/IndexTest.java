package dev.footbridge.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndexTest {

    private static final List<Findable<String>> SOME = List.of(
            of(Kind.SCREEN, "Gap map", ""),
            of(Kind.SCREEN, "Path", ""),
            of(Kind.COMMAND, "Undo rating of GPU memory", ""),
            of(Kind.MODULE, "AI Infrastructure", "How GPUs, schedulers and serving runtimes fit together."),
            of(Kind.MODULE, "Reliability Engineering", "Objectives and error budgets."),
            of(Kind.DIAGNOSTIC, "GPU memory", "I can say what fills the memory of a GPU."),
            of(Kind.NOTE, "Notes on vLLM", "The cache is paged, so a request never reserves what it may not use."),
            of(Kind.REFLECTION, "Prompting first, 3 May 2026", "Gemütlich: I tuned the prompt before I had measured."),
            of(Kind.HEADING, "Error budgets", "Reliability Engineering"));

    private final Index<String> index = Index.of(SOME);

    @ParameterizedTest(name = "{0} finds {1} first")
    @CsvSource({
        "gap, Gap map",
        "GAP MAP, Gap map",
        "gm, Gap map",
        "map, Gap map",
        "gpu, GPU memory",
        "memory gpu, GPU memory",
        "undo, Undo rating of GPU memory",
        "infrastrcture, AI Infrastructure",
        "infrastructrue, AI Infrastructure",
        "relaibility, Reliability Engineering",
        "error budgets, Error budgets",
        "paged, Notes on vLLM",
        "measured, 'Prompting first, 3 May 2026'",
        "gemutlich, 'Prompting first, 3 May 2026'",
        "prompting tuned, 'Prompting first, 3 May 2026'",
    })
    void whatFitsBestComesFirst(String query, String title) {
        assertThat(titles(query)).first().isEqualTo(title);
    }

    @Test
    void everyWordHasToFit() {
        assertThat(titles("gpu budgets")).isEmpty();
    }

    @Test
    void whatIsNowhereFindsNothing() {
        assertThat(titles("zebra")).isEmpty();
    }

    @Test
    void aFitInTheTitleComesBeforeOneInTheText() {
        assertThat(titles("error")).containsExactly("Error budgets", "Reliability Engineering");
    }

    @Test
    void withNothingTypedAllIsOfferedInItsOrder() {
        assertThat(titles("  ")).isEqualTo(SOME.stream().map(Findable::title).toList());
    }

    @Test
    void thereAreNeverMoreThanAskedFor() {
        assertThat(index.search("e", 2)).hasSize(2);
        assertThat(index.search("", 2)).hasSize(2);
    }

    @Test
    void theBestOfMoreThanAskedForAreTheOnesThatAreLeft() {
        var all = index.search("e", 100);
        assertThat(index.search("e", 3)).isEqualTo(all.subList(0, 3));
    }

    @Test
    void theExcerptShowsTheWordsAroundTheFit() {
        assertThat(index.search("reserves", 1).getFirst().excerpt())
                .isEqualTo("… is paged, so a request never reserves what it may not use.");
    }

    @Test
    void aFitInTheTitleNeedsNoExcerpt() {
        assertThat(index.search("vllm", 1).getFirst().excerpt()).isEmpty();
    }

    @Test
    void whateverIsTypedIsSearchedForAsItStands() {
        var seed = new Random().nextLong();
        var random = new Random(seed);
        for (var i = 0; i < 2000; i++) {
            var query = new StringBuilder();
            for (var letters = random.nextInt(12); letters >= 0; letters--) {
                query.appendCodePoint(random.nextInt(4) == 0 ? random.nextInt(0xD7FF) : 32 + random.nextInt(95));
            }
            assertThat(index.search(query.toString(), 5)).as("seed " + seed).hasSizeLessThanOrEqualTo(5);
        }
        assertThat(index.search("e".repeat(100_000), 5)).isEmpty();
    }

    @Test
    void moreIsFoundBehindWhatThereWas() {
        var more = index.and(List.of(of(Kind.NOTE, "Notes on KServe", "zebra")));
        assertThat(more.search("zebra", 5)).hasSize(1);
        assertThat(index.search("zebra", 5)).isEmpty();
    }

    private List<String> titles(String query) {
        return new ArrayList<>(index.search(query, 100).stream()
                .map(hit -> hit.found().title())
                .toList());
    }

    private static Findable<String> of(Kind kind, String title, String text) {
        return new Findable<>(kind, title, text, title);
    }
}
