package dev.footbridge.content.id;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

public class IdTest {

    /// As `content/bridge.schema.json` and `docs/progress.schema.json` give it.
    public static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    private static final String LETTERS = "az09--AZ_ é\n";

    @Test
    void an_id_has_the_shape_that_the_schemas_give() {
        var random = new Random(1);
        var wellFormed = 0;
        for (var run = 0; run < 20_000; run++) {
            var text = new StringBuilder();
            for (var left = random.nextInt(7); left > 0; left--) {
                text.append(LETTERS.charAt(random.nextInt(random.nextBoolean() ? 4 : LETTERS.length())));
            }
            var expected = SHAPE.matcher(text).matches();
            assertThat(Id.isWellFormed(text.toString()))
                    .as("'%s', seed 1", text)
                    .isEqualTo(expected);
            wellFormed += expected ? 1 : 0;
        }
        assertThat(wellFormed).isGreaterThan(2_000);
    }
}
