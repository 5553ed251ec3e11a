package dev.footbridge.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LettersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    b        | 1
                    B        | 1
                    cab      | 2 0 1
                    c, a, b  | 2 0 1
                    'c > a'  | 2 0
                    aab      | 0 1
                    'b)'     | 1
                    d        | ''
                    a1       | ''
                    all      | ''
                    ''       | ''
                    """)
    void stand_for_places(String typed, String places) {
        assertThat(Letters.read(typed, 3))
                .extracting(String::valueOf)
                .containsExactly(places.isEmpty() ? new String[0] : places.split(" "));
    }
}
