package dev.footbridge.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.content.formula.NumberText;
import dev.footbridge.content.id.DiagnosticId;
import dev.footbridge.content.selfcheck.Choose;
import dev.footbridge.content.selfcheck.Compute;
import dev.footbridge.content.selfcheck.Explain;
import dev.footbridge.content.selfcheck.Judgement;
import dev.footbridge.content.selfcheck.Match;
import dev.footbridge.content.selfcheck.Order;
import dev.footbridge.content.selfcheck.Question;
import dev.footbridge.content.selfcheck.SelfCheck;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The bundled self-checks ask enough, of every kind, and their numbers come out.
class SelfChecksTest {

    static List<Named<SelfCheck>> selfChecks() {
        return Pack.selfChecks()
                .map(check -> Named.of(check.module().value(), check))
                .toList();
    }

    static List<Named<Compute>> computes() {
        return Pack.questions(Compute.class)
                .map(question -> Named.of(question.id().value(), question))
                .toList();
    }

    @Test
    void ask_150_questions_in_all() {
        assertThat(Pack.questions(Question.class)).hasSizeGreaterThanOrEqualTo(150);
    }

    @ParameterizedTest
    @MethodSource("selfChecks")
    void asks_15_questions_and_enough_of_each_kind(SelfCheck check) {
        assertThat(check.questions()).hasSizeGreaterThanOrEqualTo(15);
        assertThat(count(check, Explain.class)).isGreaterThanOrEqualTo(4);
        assertThat(count(check, Choose.class)).isGreaterThanOrEqualTo(4);
        assertThat(count(check, Compute.class)).isGreaterThanOrEqualTo(4);
        assertThat(count(check, Order.class) + count(check, Match.class)).isGreaterThanOrEqualTo(2);
        assertThat(check.questions().stream()
                        .filter(question -> question instanceof Compute compute
                                && !compute.draws().isEmpty())
                        .count())
                .isGreaterThanOrEqualTo(2);
    }

    @ParameterizedTest
    @MethodSource("selfChecks")
    void asks_at_least_twice_about_every_diagnostic_of_its_module(SelfCheck check) {
        var bridge = Pack.bridge();
        var joined = new LinkedHashSet<DiagnosticId>();
        bridge.diagnosticsOf(check.module()).forEach(diagnostic -> joined.add(diagnostic.id()));
        bridge.gapsOf(check.module()).forEach(gap -> joined.addAll(gap.diagnostics()));
        var asked =
                check.questions().stream().collect(Collectors.groupingBy(Question::diagnostic, Collectors.counting()));

        assertThat(joined)
                .isNotEmpty()
                .allSatisfy(diagnostic -> assertThat(asked.getOrDefault(diagnostic, 0L))
                        .as("%s", diagnostic)
                        .isGreaterThanOrEqualTo(2));
    }

    @ParameterizedTest
    @MethodSource("computes")
    void shows_the_answer_in_the_solution_whatever_is_drawn(Compute question) {
        assertThat(question.everyCase()).isNotEmpty().allSatisfy(posed -> {
            assertThat(posed.answer()).isFinite();
            assertThat(posed.worked()).contains(NumberText.of(posed.answer()));
            assertThat(posed.ask() + posed.worked()).doesNotContain("{", "}", "NaN", "Infinity");
        });
    }

    @ParameterizedTest
    @MethodSource("computes")
    void takes_its_own_answer_for_right_whatever_is_drawn(Compute question) {
        assertThat(question.everyCase())
                .allSatisfy(posed -> assertThat(posed.judge(posed.answerText())).isInstanceOf(Judgement.Right.class));
    }

    @Test
    void right_options_stand_at_every_place() {
        assertThat(Pack.questions(Choose.class).flatMap(choose -> choose.right().stream()))
                .contains(0, 1, 2, 3);
    }

    @Test
    void lists_are_neither_too_short_to_ask_nor_too_long_to_answer() {
        assertThat(Pack.questions(Choose.class))
                .allSatisfy(it -> assertThat(it.options()).hasSizeBetween(3, 5));
        assertThat(Pack.questions(Explain.class))
                .allSatisfy(it -> assertThat(it.points()).hasSizeBetween(3, 6));
        assertThat(Pack.questions(Order.class))
                .allSatisfy(it -> assertThat(it.items()).hasSizeBetween(4, 7));
        assertThat(Pack.questions(Match.class))
                .allSatisfy(it -> assertThat(it.pairs()).hasSizeBetween(3, 6));
    }

    @Test
    void model_answers_have_60_to_150_words() {
        assertThat(Pack.questions(Explain.class))
                .allSatisfy(it -> assertThat(it.answer().split("\\s+").length)
                        .as("%s", it.id())
                        .isBetween(60, 150));
    }

    private static long count(SelfCheck check, Class<? extends Question> kind) {
        return check.questions().stream().filter(kind::isInstance).count();
    }
}
