package dev.footbridge.app.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class PagerTest {

    private static final Terminal SCREEN = new Terminal(true, 80, true);
    private static final Terminal PIPE = new Terminal(false, 80, false);

    @TempDir
    Path folder;

    private static String printed(Map<String, String> environment, Terminal terminal, String text) {
        var out = new StringWriter();
        new Pager(environment).show(text, terminal, new PrintWriter(out));
        return out.toString();
    }

    @Test
    void hands_the_text_to_the_chosen_pager() {
        var paged = folder.resolve("paged");

        assertThat(printed(Map.of("PAGER", "cat > '" + paged + "'"), SCREEN, "Grüße\n"))
                .isEmpty();
        assertThat(paged).hasContent("Grüße\n");
    }

    @Test
    void prints_where_there_is_no_terminal() {
        assertThat(printed(Map.of("PAGER", "cat > /dev/null"), PIPE, "text\n")).isEqualTo("text\n");
    }

    @Test
    void prints_where_there_is_no_pager() {
        assertThat(printed(Map.of("PATH", folder.toString()), SCREEN, "text\n")).isEqualTo("text\n");
    }

    @Test
    void bears_a_pager_that_leaves_before_the_end() {
        assertThat(printed(Map.of("PAGER", "true"), SCREEN, "line\n".repeat(500_000)))
                .isEmpty();
    }
}
