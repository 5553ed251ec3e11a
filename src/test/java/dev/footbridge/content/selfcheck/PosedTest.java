package dev.footbridge.content.selfcheck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.content.formula.Formula;
import dev.footbridge.content.formula.FormulaParser;
import dev.footbridge.content.formula.FormulaRead;
import dev.footbridge.content.formula.NumberText;
import dev.footbridge.content.id.DiagnosticId;
import dev.footbridge.content.id.QuestionId;
import dev.footbridge.content.selfcheck.Compute.Draw;
import dev.footbridge.content.selfcheck.Compute.NamedFormula;
import java.util.HashSet;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PosedTest {

    private static final Tolerance TWO_PER_CENT = new Tolerance.Relative(0.02);

    @Test
    void fills_in_what_is_drawn_and_what_follows_from_it() {
        var posed = question("{n} × {m}?", "GiB", TWO_PER_CENT).pose(new SplittableRandom(1));

        assertThat(posed.ask()).matches("(1,000|2,000) × (0.1|0.3)\\?");
        assertThat(posed.worked())
                .isEqualTo("Twice %s is %s.".formatted(text(posed, "product"), text(posed, Compute.ANSWER)));
        assertThat(posed.answer())
                .isEqualTo(2 * posed.values().get("n") * posed.values().get("m"));
    }

    @Test
    void draws_the_same_from_the_same_seed_and_everything_in_the_end() {
        var question = question("{n} × {m}?", "GiB", TWO_PER_CENT);
        var drawn = new HashSet<String>();
        for (var seed = 0; seed < 100; seed++) {
            assertThat(question.pose(new SplittableRandom(seed)).ask())
                    .isEqualTo(question.pose(new SplittableRandom(seed)).ask());
            drawn.add(question.pose(new SplittableRandom(seed)).ask());
        }
        assertThat(drawn).hasSize(4);
        assertThat(question.everyCase().map(Posed::ask)).containsExactlyInAnyOrderElementsOf(drawn);
    }

    @Test
    void writes_numbers_in_code_as_programs_do() {
        var posed = question("Set `--limit {n}` or ``{n}``, {n} in all, {m}.", "", TWO_PER_CENT)
                .pose(new SplittableRandom(1));

        assertThat(posed.ask()).matches("Set `--limit [12]000` or ``[12]000``, [12],000 in all, 0.[13].");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    100          | Right
                    102          | Right
                    98           | Right
                    102.1        | Close
                    109.9        | Close
                    111          | Wrong
                    -100         | Wrong
                    many         | Unreadable
                    100 GiB      | Right
                    102400 MiB   | Right
                    100 requests | Right
                    0,1 TiB      | Close
                    100 MiB      | Wrong
                    """)
    void judges_by_a_share_of_the_answer(String typed, String judgement) {
        assertThat(fixed("100", "GiB", TWO_PER_CENT).judge(typed).getClass().getSimpleName())
                .isEqualTo(judgement);
    }

    @ParameterizedTest
    @CsvSource({"10,Right", "10.5,Right", "9.5,Right", "10.6,Close", "13,Wrong"})
    void judges_by_an_absolute_amount(String typed, String judgement) {
        assertThat(fixed("10", "", new Tolerance.Absolute(0.5))
                        .judge(typed)
                        .getClass()
                        .getSimpleName())
                .isEqualTo(judgement);
    }

    @Test
    void takes_the_kinder_way_to_read_a_comma() {
        assertThat(fixed("1200", "", TWO_PER_CENT).judge("1,200")).isInstanceOf(Judgement.Right.class);
        assertThat(fixed("1.2", "", TWO_PER_CENT).judge("1,200")).isInstanceOf(Judgement.Right.class);
        assertThat(fixed("1200", "", TWO_PER_CENT).judge("1.200")).isInstanceOf(Judgement.Right.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5 s", "1500 ms", "1500", "0.025 min", "1,500 ms"})
    void takes_the_answer_in_another_unit_of_its_kind(String typed) {
        assertThat(fixed("1500", "ms", TWO_PER_CENT).judge(typed)).isInstanceOf(Judgement.Right.class);
    }

    @Test
    void takes_what_it_shows_as_the_answer_for_right_however_little_is_allowed() {
        var third = fixed("1 / 3", "", new Tolerance.Absolute(0));

        assertThat(third.answerText()).isEqualTo("0.33333");
        assertThat(third.judge("0.33333")).isInstanceOf(Judgement.Right.class);
        assertThat(third.judge("0.33334")).isInstanceOf(Judgement.Wrong.class);
    }

    @Test
    void says_the_answer_with_its_unit() {
        assertThat(fixed("1200", "requests/s", TWO_PER_CENT).answerText()).isEqualTo("1,200 requests/s");
        assertThat(fixed("40", "%", TWO_PER_CENT).answerText()).isEqualTo("40%");
        assertThat(fixed("40", "", TWO_PER_CENT).answerText()).isEqualTo("40");
    }

    private static String text(Posed posed, String name) {
        return NumberText.of(posed.values().get(name));
    }

    private static Compute question(String ask, String unit, Tolerance tolerance) {
        return new Compute(
                new QuestionId("alpha-how-many"),
                new DiagnosticId("knows-alpha"),
                ask,
                "alpha",
                List.of(new Draw("n", List.of(1000.0, 2000.0)), new Draw("m", List.of(0.1, 0.3))),
                List.of(new NamedFormula("product", formula("n * m"))),
                formula("2 * product"),
                unit,
                tolerance,
                "Twice {product} is {answer}.");
    }

    private static Posed fixed(String answer, String unit, Tolerance tolerance) {
        var question = question("", unit, tolerance);
        return new Compute(
                        question.id(),
                        question.diagnostic(),
                        "How much?",
                        "alpha",
                        List.of(),
                        List.of(),
                        formula(answer),
                        unit,
                        tolerance,
                        "{answer}")
                .pose(new SplittableRandom(1));
    }

    private static Formula formula(String text) {
        return ((FormulaRead.Parsed) FormulaParser.parse(text)).formula();
    }
}
