package dev.footbridge.guidance;

import static org.assertj.core.api.Assertions.assertThat;

/// What every reason and every turn reads like.
final class Sentences {

    private Sentences() {}

    static void assertWhole(Wording wording, Recommendation next) {
        assertThat(next.reasons()).extracting(wording::of).allSatisfy(Sentences::assertWhole);
        assertThat(next.wouldChange()).extracting(wording::of).allSatisfy(Sentences::assertWhole);
    }

    static void assertWhole(String text) {
        assertThat(text)
                .matches("[A-Z].*[.?]")
                .doesNotContain("{", "}", "  ", " ,", " .", "|", "#", "null", "..", "0 to go")
                .isEqualTo(text.strip());
    }
}
