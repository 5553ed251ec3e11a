package dev.footbridge.app.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TerminalTest {

    @Test
    void is_as_wide_as_it_says() {
        assertThat(Terminal.of(true, "24 132\n", Map.of("COLUMNS", "90")).columns())
                .isEqualTo(132);
        assertThat(Terminal.of(false, "", Map.of("COLUMNS", "90")).columns()).isEqualTo(90);
    }

    @Test
    void is_80_columns_wide_where_nothing_sensible_says_otherwise() {
        assertThat(Terminal.of(true, "0 0", Map.of()).columns()).isEqualTo(80);
        assertThat(Terminal.of(true, "stty: error", Map.of("COLUMNS", "wide")).columns())
                .isEqualTo(80);
        assertThat(Terminal.of(true, "", Map.of("COLUMNS", "3")).columns()).isEqualTo(80);
    }

    @Test
    void is_styled_only_where_a_person_reads_who_does_not_mind() {
        assertThat(Terminal.of(true, "", Map.of()).isStyled()).isTrue();
        assertThat(Terminal.of(true, "", Map.of("NO_COLOR", "")).isStyled()).isTrue();
        assertThat(Terminal.of(true, "", Map.of("NO_COLOR", "1")).isStyled()).isFalse();
        assertThat(Terminal.of(true, "", Map.of("TERM", "dumb")).isStyled()).isFalse();
        assertThat(Terminal.of(false, "", Map.of()).isStyled()).isFalse();
    }
}
