package dev.footbridge.content.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaParserTest {

    private static final Map<String, Double> VALUES = Map.of("a", 3.0, "b", 4.0, "kv_heads", 8.0);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1 + 2 * 3            | 7
                    (1 + 2) * 3          | 9
                    7 - 2 - 1            | 4
                    64 / 4 / 2           | 8
                    2 ^ 3 ^ 2            | 512
                    -2 ^ 2               | -4
                    2 ^ -1               | 0.5
                    --2                  | 2
                    2 * -3               | -6
                    1e9 / 1.5E+3         | 666666.6666666666
                    .5 + 1e-1            | 0.6
                    2*a^2+b              | 22
                    kv_heads * 128       | 1024
                    min(a, b, 1)         | 1
                    max(a, b)            | 4
                    ceil(2.1)            | 3
                    floor(-2.1)          | -3
                    round(2.5)           | 3
                    round(-2.5)          | -3
                    sqrt(a*a + b*b)      | 5
                    ln(exp(2))           | 2
                    log2(1024)           | 10
                    abs(a - b)           | 1
                    """)
    void gives_the_value_that_arithmetic_gives(String formula, double value) {
        assertThat(formula(formula).value(VALUES)).isCloseTo(value, within(1e-12 * Math.max(1, Math.abs(value))));
    }

    @ParameterizedTest
    @CsvSource({"ceil(0.1 * 3 * 10),3", "floor((0.7 + 0.1) * 10),8", "floor(1 / 0.1),10", "round(1.005 * 100 * 10),1005"
    })
    void takes_what_only_floating_point_misses_for_the_whole_number(String formula, double value) {
        assertThat(formula(formula).value(VALUES)).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 / 0", "ln(0)", "sqrt(0 - 1)", "missing", "10 ^ 400", "0 / 0"})
    void has_no_finite_value_where_there_is_none_and_throws_nothing(String formula) {
        assertThat(formula(formula).value(VALUES)).isNotFinite();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ''              | 0
                    1 +             | 3
                    * 2             | 0
                    (1 + 2          | 6
                    1 + 2)          | 5
                    a b             | 2
                    2a              | 1
                    1 $ 2           | 2
                    min(1)          | 0
                    1 + sqrt(1, 2)  | 4
                    1 + sine(2)     | 4
                    sqrt()          | 5
                    1.2.3           | 3
                    1,2             | 1
                    """)
    void tells_where_it_is_wrong(String formula, int at) {
        assertThat(FormulaParser.parse(formula)).isInstanceOfSatisfying(FormulaRead.Refused.class, refused -> {
            assertThat(refused.at()).isEqualTo(at);
            assertThat(refused.what()).isNotBlank();
            assertThat(refused.mend()).isNotBlank();
        });
    }

    @Test
    void names_what_it_uses_in_its_order() {
        assertThat(formula("b * (a + b) - min(kv_heads, 2)").names()).containsExactly("b", "a", "kv_heads");
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "-", "2^", "min(1,"})
    void refuses_nesting_without_end(String opening) {
        assertThat(FormulaParser.parse(opening.repeat(100_000) + "1")).isInstanceOf(FormulaRead.Refused.class);
    }

    @Test
    void evaluates_a_long_sum_without_running_out_of_stack() {
        assertThat(FormulaParser.parse("1" + "+1".repeat(100_000))).isInstanceOf(FormulaRead.Refused.class);
        assertThat(formula("1" + "+1".repeat(400)).value(VALUES)).isEqualTo(401);
    }

    @Test
    void takes_any_text() {
        var seed = System.nanoTime();
        var random = new Random(seed);
        var parts = "0123456789.eE+-*/^(),abx_ $é\t\n".toCharArray();
        for (var i = 0; i < 20_000; i++) {
            var text = new StringBuilder();
            for (var length = random.nextInt(20); length > 0; length--) {
                text.append(parts[random.nextInt(parts.length)]);
            }
            var read = FormulaParser.parse(text.toString());
            assertThat(read instanceof FormulaRead.Parsed
                            || (read instanceof FormulaRead.Refused refused && refused.at() <= text.length()))
                    .as("seed %s: %s", seed, text)
                    .isTrue();
        }
    }

    private static Formula formula(String text) {
        return ((FormulaRead.Parsed) FormulaParser.parse(text)).formula();
    }
}
