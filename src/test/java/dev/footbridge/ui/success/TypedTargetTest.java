package dev.footbridge.ui.success;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.progress.Attachment.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTargetTest {

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/t/1?a=b#c", "http://10.0.0.1:8080/", "HTTPS://example.org"})
    void an_address_is_a_link(String typed) {
        assertThat(TypedTarget.of(" " + typed + " ")).isEqualTo(new TypedTarget.Fits(Kind.LINK, typed));
    }

    @Test
    void an_address_without_its_beginning_gets_the_safe_one() {
        assertThat(TypedTarget.of("www.example.org/a"))
                .isEqualTo(new TypedTarget.Fits(Kind.LINK, "https://www.example.org/a"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "file:///etc/passwd",
                "data:text/html,hi",
                "https://",
                "https://exa mple.org",
                "mailto:a@b.c"
            })
    void an_address_that_no_browser_should_open_is_refused(String typed) {
        assertThat(TypedTarget.of(typed)).isEqualTo(new TypedTarget.BadAddress());
    }

    @Test
    void a_whole_path_is_a_file() {
        assertThat(TypedTarget.of("/proofs/trace 1.pdf"))
                .isEqualTo(new TypedTarget.Fits(Kind.FILE, "/proofs/trace 1.pdf"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"trace.pdf", "../trace.pdf", "proofs/trace.pdf", "a\u0000b"})
    void part_of_a_path_is_refused(String typed) {
        assertThat(TypedTarget.of(typed)).isEqualTo(new TypedTarget.BadPath());
    }

    @Test
    void nothing_is_nothing() {
        assertThat(TypedTarget.of("  ")).isEqualTo(new TypedTarget.Nothing());
    }
}
