package dev.footbridge.content.code;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.content.code.Token.Kind;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HighlighterTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            yaml     | image: "a:b" # the c          | NAME image, STRING "a:b", COMMENT # the c
            yaml     |   - name: web-1               | NAME name
            yaml     | image: a/b:v0.32.0             | NAME image
            yaml     | a: http://x#y                 | NAME a
            yaml     | on: true                      | NAME on, KEYWORD true
            yaml     | cpu: 1.5                      | NAME cpu, NUMBER 1.5
            yaml     | - plain words: not             | ``
            json     | {"a": "b", "c" : [1e9, null]} | NAME "a", STRING "b", NAME "c", NUMBER 1e9, KEYWORD null
            json     | {"a\\"b": 1}                  | NAME "a\\"b", NUMBER 1
            bash     | for x in "$y"; do # z         | KEYWORD for, KEYWORD in, STRING "$y", KEYWORD do, COMMENT # z
            bash     | curl $HOST/${PATH} -s #1      | NAME $HOST, NAME ${PATH}, COMMENT #1
            bash     | echo a#b for-each             | ``
            python   | def f(x): return 'it' + None  | KEYWORD def, KEYWORD return, STRING 'it', KEYWORD None
            python   | x = none                      | ``
            promql   | SUM(rate(http_total[5m])) by (job) | KEYWORD SUM, KEYWORD rate, NUMBER 5m, KEYWORD by
            sql      | select 'it' -- all            | KEYWORD select, STRING 'it', COMMENT -- all
            protobuf | int32 id = 1; // key          | KEYWORD int32, NUMBER 1, COMMENT // key
            text     | if "x" 1                      | ``
            """)
    void findsWhatToColour(String language, String code, String expected) {
        var found = Highlighter.tokens(language, code).stream()
                .map(token -> token.kind() + " " + code.substring(token.from(), token.to()))
                .toList();

        assertThat(String.join(", ", found)).isEqualTo(expected);
    }

    @Test
    void aStringOrCommentThatIsNotClosedEndsWithTheLineOrTheCode() {
        assertThat(Highlighter.tokens("bash", "a 'b\nfi"))
                .containsExactly(new Token(2, 4, Kind.STRING), new Token(5, 7, Kind.KEYWORD));
        assertThat(Highlighter.tokens("sql", "/* a\nselect")).containsExactly(new Token(0, 11, Kind.COMMENT));
        assertThat(Highlighter.tokens("python", "\"\"\"a\nif")).containsExactly(new Token(0, 7, Kind.STRING));
        assertThat(Highlighter.tokens("bash", "a \"b\\")).containsExactly(new Token(2, 5, Kind.STRING));
    }

    @ParameterizedTest
    @ValueSource(strings = {"yaml", "json", "bash", "python", "promql", "sql", "protobuf"})
    void whateverTheCodeTheTokensAreInOrderWithinItAndApart(String language) {
        var letters = List.of("'", "\"", "#", "$", "{", "}", "\\", "/", "*", "-", ":", " ", "\n", "a", "if", "1", ".");
        for (var seed = 0; seed < 2_000; seed++) {
            var random = new Random(seed);
            var code = new StringBuilder();
            for (var left = random.nextInt(40); left > 0; left--) {
                code.append(letters.get(random.nextInt(letters.size())));
            }
            var end = 0;
            for (var token : Highlighter.tokens(language, code.toString())) {
                assertThat(token.from()).as("seed %d: %s", seed, code).isGreaterThanOrEqualTo(end);
                assertThat(token.to())
                        .as("seed %d: %s", seed, code)
                        .isGreaterThan(token.from())
                        .isLessThanOrEqualTo(code.length());
                end = token.to();
            }
        }
    }
}
