package dev.footbridge.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RecommenderTest {

    @ParameterizedTest
    @MethodSource("cases")
    void tellsEachLearnerWhatIsNext(Learners.Case row) {
        var next = Recommender.recommend(Bridges.bundled(), row.learner().progress());

        assertThat(next.kind()).isEqualTo(row.kind());
        assertThat(next.module().id()).hasToString(row.module());
        assertThat(next.outcome().map(it -> it.id().value()).orElse("")).isEqualTo(row.outcome());
    }

    static List<Learners.Case> cases() {
        return Learners.all();
    }

    @Test
    void theTableHasNoSituationTwice() {
        assertThat(cases()).extracting(Learners.Case::situation).doesNotHaveDuplicates();
    }
}
