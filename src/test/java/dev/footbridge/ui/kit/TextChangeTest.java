package dev.footbridge.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.ui.kit.TextChange.Splice;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextChangeTest {

    @ParameterizedTest
    @CsvSource({
        "mine,theirs,mine\\n\\ntheirs",
        "mine,mine and theirs,mine and theirs",
        "mine and theirs,mine,mine and theirs"
    })
    void losesNeitherOfTwoTexts(String typed, String incoming, String both) {
        assertThat(TextChange.both(typed, incoming)).isEqualTo(both.replace("\\n", "\n"));
    }

    @ParameterizedTest
    @CsvSource({
        "abc, abXc, 3, 4",
        "abc, abXc, 1, 1",
        "abcdef, abef, 5, 3",
        "abcdef, abef, 3, 2",
        "aaa, aa, 3, 2",
        "abc, xyz, 2, 2",
        "abc, abc, 2, 2"
    })
    void leavesTheCaretBesideItsLetters(String before, String after, int caret, int moved) {
        var splice = Splice.between(before, after);

        assertThat(before.substring(0, splice.from()) + splice.put() + before.substring(splice.to()))
                .isEqualTo(after);
        assertThat(splice.moved(caret)).isEqualTo(moved);
    }
}
