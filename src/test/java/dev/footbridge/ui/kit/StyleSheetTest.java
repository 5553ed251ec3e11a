package dev.footbridge.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import javafx.css.CssParser;
import org.junit.jupiter.api.Test;

/// JavaFX passes over what it does not understand in a style sheet, and only says so on the console.
class StyleSheetTest {

    @Test
    void everyRuleIsUnderstood() throws IOException {
        CssParser.errorsProperty().clear();
        var sheet = Path.of("src/main/resources/dev/footbridge/ui/kit/footbridge.css");
        assertThat(new CssParser().parse(sheet.toUri().toURL()).getRules()).hasSizeGreaterThan(100);
        assertThat(CssParser.errorsProperty()).isEmpty();
    }
}
