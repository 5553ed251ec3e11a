package dev.footbridge.content.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    0                    | 0
                    7                    | 7
                    1024                 | 1,024
                    1234567              | 1,234,567
                    8589934592           | 8,589,934,592
                    0.30000000000000004  | 0.3
                    2.9999999999999996   | 3
                    99.99999999999999    | 100
                    0.5                  | 0.5
                    1234.56              | 1,234.56
                    0.333333333333333    | 0.33333
                    66.66666666666667    | 66.667
                    12345.678912         | 12,346
                    1234567.891          | 1,234,568
                    0.00012345678        | 0.00012346
                    0.0000001            | 1 × 10⁻⁷
                    6.02214076e23        | 6.0221 × 10²³
                    -12.5                | −12.5
                    -1234567             | −1,234,567
                    """)
    void reads_well(double number, String text) {
        assertThat(NumberText.of(number)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"1234567,1234567", "-0.5,-0.5", "0.1,0.1", "0.0000001,0.0000001"})
    void is_what_a_program_reads_in_code(double number, String text) {
        assertThat(NumberText.plain(number)).isEqualTo(text);
    }

    @Test
    void is_the_same_in_every_locale() {
        var before = Locale.getDefault();
        try {
            for (var tag : new String[] {"de-DE", "ar-EG", "th-TH-u-nu-thai", "tr-TR", "fr-FR"}) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertThat(NumberText.of(1234.5)).isEqualTo("1,234.5");
            }
        } finally {
            Locale.setDefault(before);
        }
    }
}
