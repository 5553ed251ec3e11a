package dev.footbridge.content.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.content.id.DiagnosticId;
import dev.footbridge.content.id.GapId;
import dev.footbridge.content.id.ModuleId;
import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Case 24: what a link may open, and that nothing else is ever opened.
class TargetTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                "java\tscript:alert(1)",
                " javascript:alert(1)",
                "\u0001javascript:alert(1)",
                "vbscript:msgbox(1)",
                "data:text/html,<script>alert(1)</script>",
                "DATA:text/html;base64,PHNjcmlwdD4=",
                "file:///etc/passwd",
                "file://server/share",
                "FILE:C:\\Windows\\system32\\calc.exe",
                "\\\\server\\share\\x.exe",
                "//server/share/x.exe",
                "C:\\Windows\\system32\\calc.exe",
                "/etc/passwd",
                "../secret.md",
                "blob:https://example.org/1",
                "jar:file:///x.jar!/x",
                "ftp://example.org/x",
                "ssh://example.org",
                "ms-settings:",
                "search-ms:query=x",
                "view-source:https://example.org",
                "steam://run/1",
                "about:blank",
                "https:",
                "https:///nowhere",
                "https:example.org",
                "http://",
                "https://exa mple.org",
                "https://example.org/\u0000",
                "https://example.org/\nX-Header:1",
                "mailto:",
                "mailto://example.org",
                "module:../../etc",
                "module:",
                "diagnostic:GPU",
                "#",
                "",
                ":",
            })
    void opensNothing(String destination) {
        assertThat(Target.of(destination)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/a?b=c#d",
                "HTTP://example.org",
                "https://user@example.org:8443/",
                "mailto:someone@example.org?subject=Hello",
            })
    void leadsOnline(String destination) {
        assertThat(Target.of(destination)).contains(new Target.Online(URI.create(destination)));
    }

    @Test
    void anAddressIsShownInAsciiSoThatLookAlikesAndTurnedTextReadAsWhatTheyAre() {
        assertThat(Target.of("https://example.org/\u202Egnp.exe"))
                .contains(new Target.Online(URI.create("https://example.org/%E2%80%AEgnp.exe")));
        assertThat(Target.of("https://ex\u0430mple.org/")).isEmpty();
    }

    @Test
    void idsLeadWithinTheProgram() {
        assertThat(Target.of("#a-heading")).contains(new Target.Here("a-heading"));
        assertThat(Target.of("module:vllm")).contains(new Target.InModule(new ModuleId("vllm"), Optional.empty()));
        assertThat(Target.of("module:vllm#paging"))
                .contains(new Target.InModule(new ModuleId("vllm"), Optional.of("paging")));
        assertThat(Target.of("diagnostic:gpu-memory"))
                .contains(new Target.OfDiagnostic(new DiagnosticId("gpu-memory")));
        assertThat(Target.of("gap:gpu-runtime")).contains(new Target.OfGap(new GapId("gpu-runtime")));
    }
}
