package dev.footbridge.content.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedNumberTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    42                 | 42          | ''
                    ' 42 '             | 42          | ''
                    +42                | 42          | ''
                    -3.5               | -3.5        | ''
                    −3.5               | -3.5        | ''
                    3.                 | 3           | ''
                    .5                 | 0.5         | ''
                    0,5                | 0.5         | ''
                    ,5                 | 0.5         | ''
                    1,200              | 1200 1.2    | ''
                    1.200              | 1.2 1200    | ''
                    0,500              | 0.5         | ''
                    12,3456            | 12.3456     | ''
                    1,234,567          | 1234567     | ''
                    1.234.567          | 1234567     | ''
                    '1,234.5'          | 1234.5      | ''
                    '1.234,5'          | 1234.5      | ''
                    1 200              | 1200        | ''
                    1\u202F200         | 1200        | ''
                    1\u2009234\u2009567 | 1234567    | ''
                    1_000_000          | 1000000     | ''
                    1’000              | 1000        | ''
                    1e3                | 1000        | ''
                    1E-3               | 0.001       | ''
                    2.5e9              | 2.5e9       | ''
                    2.5 × 10^9         | 2.5e9       | ''
                    2.5 x 10^-3        | 0.0025      | ''
                    2.5·10⁻³           | 0.0025      | ''
                    12 GiB             | 12          | GiB
                    12GiB              | 12          | GiB
                    1,200 req/s        | 1200 1.2    | req/s
                    40%                | 40          | %
                    ~ 3.2 ms           | 3.2         | ms
                    ≈3.2               | 3.2         | ''
                    = 7                | 7           | ''
                    about 7 GPUs       | 7           | GPUs
                    $4.20              | 4.2         | ''
                    '$1,200.50'        | 1200.5      | ''
                    ٤٢                 | 42          | ''
                    """)
    void reads_what_people_type(String typed, String readings, String unit) {
        var read = TypedNumber.read(typed);

        assertThat(read.readings())
                .containsExactlyElementsOf(
                        Arrays.stream(readings.split(" ")).map(Double::valueOf).toList());
        assertThat(read.unit()).isEqualTo(unit);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "many", "-", "GiB 12 or so no", "1,23,4", "1.2.3", "1,2.3,4", ",", "."})
    void reads_no_number_where_there_is_none(String typed) {
        assertThat(TypedNumber.read(typed).readings()).isEmpty();
    }

    @Test
    void takes_any_text() {
        var seed = System.nanoTime();
        var random = new Random(seed);
        var parts = "0123456789,. -−+eE×x^⁻³'’~$%\u202Fm".toCharArray();
        for (var i = 0; i < 50_000; i++) {
            var text = new StringBuilder();
            for (var length = random.nextInt(14); length > 0; length--) {
                text.append(parts[random.nextInt(parts.length)]);
            }
            assertThat(TypedNumber.read(text.toString()).readings().size())
                    .as("seed %s: %s", seed, text)
                    .isLessThanOrEqualTo(2);
        }
    }
}
