package dev.footbridge.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.content.Bridge;
import dev.footbridge.content.BundledBridge;
import dev.footbridge.content.Module;
import dev.footbridge.content.PackRead;
import dev.footbridge.content.id.DiagnosticId;
import dev.footbridge.content.id.ModuleId;
import dev.footbridge.content.id.QuestionId;
import dev.footbridge.content.selfcheck.Explain;
import dev.footbridge.content.selfcheck.Question;
import dev.footbridge.content.selfcheck.SelfCheck;
import dev.footbridge.ui.Questions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What Anki's manual, *Text Files*, asks of a file; read back as Anki does.
class AnkiTextTest {

    private static final Locale USUAL = Locale.getDefault();
    private static final Bridge BRIDGE = ((PackRead.Accepted) BundledBridge.read()).bridge();

    @AfterEach
    void restoreTheLocale() {
        Locale.setDefault(USUAL);
    }

    @Test
    void beginsWithTheHeadersThatAnkiReads() {
        assertThat(text(Questions.ALL).lines().takeWhile(line -> line.startsWith("#")))
                .containsExactly(
                        "#separator:tab",
                        "#html:true",
                        "#notetype:Basic",
                        "#columns:GUID\tDeck\tFront\tBack\tTags",
                        "#guid column:1",
                        "#deck column:2",
                        "#tags column:5");
    }

    @Test
    void hasOneNoteAQuestionWithItsGuidDeckAndTags() {
        var rows = rows(text(Questions.ALL));

        assertThat(rows).hasSize(5).allSatisfy(row -> assertThat(row).hasSize(5));
        assertThat(rows.stream().map(List::getFirst))
                .containsExactly(
                        "footbridge-vllm-choose",
                        "footbridge-vllm-compute",
                        "footbridge-vllm-explain",
                        "footbridge-vllm-order",
                        "footbridge-vllm-match");
        assertThat(rows.getFirst().get(1)).isEqualTo("Footbridge::From AI Builder to AI Platform Engineer::vLLM");
        assertThat(rows.getFirst().get(4)).isEqualTo("footbridge module::vllm diagnostic::gpu-memory");
    }

    @Test
    void bothSidesAreHtmlWithTheAnswerOnTheBackOnly() {
        var rows = rows(text(Questions.ALL));

        assertThat(rows.get(0).get(2))
                .contains("<code>max_num_seqs</code>", "The weights")
                .doesNotContain("They are loaded once.");
        assertThat(rows.get(0).get(3)).contains("<strong>Right.</strong> More requests hold blocks.");
        assertThat(rows.get(1).get(3)).contains("<b>24 GiB</b>", "24 times 1,024 MiB is 24 GiB.");
        assertThat(rows.get(2).get(3)).contains("every stream waits", "<li><p>prefill shares the step</p></li>");
        assertThat(rows.get(3).get(3)).containsSubsequence("queue", "prefill", "decode", "stream");
        assertThat(rows.get(4).get(3)).contains("too few seats → queue time");
    }

    @Test
    void nothingInATextBreaksTheFileOrBecomesMarkup() {
        var nasty = "Say \"x\"\tthen <script>alert(1)</script> & \\(a\\) {{c1::b}} [sound:x.mp3]\n\n"
                + "```text\nline one\nline \"two\"\n```\n\n[a](javascript:alert(1))";
        var rows = rows(text(List.of(new Explain(
                new QuestionId("vllm-nasty"), new DiagnosticId("gpu-memory"), nasty, "slug", List.of("p"), nasty))));

        assertThat(rows).hasSize(1);
        assertThat(rows.getFirst()).hasSize(5);
        assertThat(rows.getFirst().get(2))
                .contains("&lt;script&gt;", "&amp;", "line one<br>line", "&#91;sound:x.mp3]", "&#123;&#123;c1")
                .doesNotContain("<script", "\t", "\n", "\\", "javascript:");
    }

    @Test
    void everyExportIsTheSameToTheByteWithNumbersDrawnByTheQuestion() {
        var all = bundled();
        var first = AnkiText.of(BRIDGE, all);
        Locale.setDefault(Locale.forLanguageTag("ar-EG"));

        assertThat(AnkiText.of(BRIDGE, all)).isEqualTo(first);
        assertThat(first).doesNotContain("{answer}").doesNotContainPattern("\\{[a-z]+}");
    }

    @Test
    void allQuestionsOfTheBridgeAreInItEachUnderAGuidOfItsOwn() {
        var all = bundled();
        var rows = rows(AnkiText.of(BRIDGE, all));

        assertThat(rows).hasSize(all.stream().mapToInt(check -> check.questions().size()).sum()).hasSizeGreaterThan(100);
        assertThat(new HashSet<>(rows.stream().map(List::getFirst).toList())).hasSameSizeAs(rows);
        assertThat(rows).allSatisfy(row -> {
            assertThat(row).hasSize(5);
            assertThat(row.get(2)).isNotBlank();
            assertThat(row.get(3)).isNotBlank();
            assertThat(row.get(4).split(" ")).hasSize(3);
        });
    }

    private static List<SelfCheck> bundled() {
        var shelf = BundledBridge.shelf();
        return BRIDGE.modules().stream()
                .map(Module::id)
                .flatMap(id -> shelf.selfCheck(id).stream())
                .toList();
    }

    private static String text(List<Question> questions) {
        return AnkiText.of(BRIDGE, List.of(new SelfCheck(new ModuleId("vllm"), questions)));
    }

    /// The notes, read as comma-separated values are, with a tab between fields.
    private static List<List<String>> rows(String text) {
        var rows = new ArrayList<List<String>>();
        var row = new ArrayList<String>();
        var field = new StringBuilder();
        var quoted = false;
        var body = text.substring(text.indexOf("#tags column:5\n") + "#tags column:5\n".length());
        for (var i = 0; i < body.length(); i++) {
            var c = body.charAt(i);
            if (quoted && c == '"' && i + 1 < body.length() && body.charAt(i + 1) == '"') {
                field.append(c);
                i++;
            } else if (c == '"' && (quoted || field.isEmpty())) {
                quoted = !quoted;
            } else if (!quoted && (c == '\t' || c == '\n')) {
                row.add(field.toString());
                field.setLength(0);
                if (c == '\n') {
                    rows.add(List.copyOf(row));
                    row.clear();
                }
            } else {
                field.append(c);
            }
        }
        assertThat(quoted).as("a quotation is open at the end").isFalse();
        return rows;
    }
}
