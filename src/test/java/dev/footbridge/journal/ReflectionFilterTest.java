package dev.footbridge.journal;

import static dev.footbridge.journal.Written.MEMORY;
import static dev.footbridge.journal.Written.reflection;
import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.content.Bridge;
import dev.footbridge.content.BundledBridge;
import dev.footbridge.content.PackRead;
import dev.footbridge.content.id.AntiPatternId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReflectionFilterTest {

    private static final Bridge BRIDGE = ((PackRead.Accepted) BundledBridge.read()).bridge();

    private final Written journal = new Written();

    @BeforeEach
    void write() {
        journal.on("2026-01-02", reflection("2026-01-01", "Measure first", 0));
        journal.on("2026-01-03", reflection("2026-01-03", "Écrire le budget", 0));
        journal.on("2026-01-04", reflection("2025-12-24", "Ask before buying", 0));
    }

    private List<String> found(Optional<AntiPatternId> habit, String words) {
        return new ReflectionFilter(habit, words)
                .of(BRIDGE, journal.progress).stream()
                        .map(entry -> entry.getValue().instead())
                        .toList();
    }

    @Test
    void lists_all_by_the_day_they_happened_newest_first() {
        assertThat(found(Optional.empty(), " "))
                .containsExactly("Écrire le budget", "Measure first", "Ask before buying");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ecrire", "BUDGET", "budget cache", "2026-01-03 cach", "counted budget"})
    void finds_those_with_every_word_in_any_of_its_texts(String words) {
        assertThat(found(Optional.empty(), words)).containsExactly("Écrire le budget");
    }

    @Test
    void finds_nothing_where_a_word_is_missing() {
        assertThat(found(Optional.empty(), "budget tulip")).isEmpty();
    }

    @Test
    void lists_those_on_one_habit() {
        assertThat(found(Optional.of(MEMORY), "")).hasSize(3);
        assertThat(found(Optional.of(new AntiPatternId("haste")), "")).isEmpty();
    }

    @Test
    void leaves_out_what_is_deleted() {
        journal.delete(journal.progress.reflections().all().firstEntry().getKey(), "2026-01-05");

        assertThat(found(Optional.empty(), "")).hasSize(2);
    }
}
