package dev.footbridge.review;

import static dev.footbridge.review.Score.PARTLY;
import static dev.footbridge.review.Score.RIGHT;
import static dev.footbridge.review.Score.WRONG;
import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.content.id.DiagnosticId;
import dev.footbridge.content.id.QuestionId;
import dev.footbridge.content.selfcheck.Choose;
import dev.footbridge.content.selfcheck.Explain;
import dev.footbridge.content.selfcheck.Judgement;
import dev.footbridge.content.selfcheck.Match;
import dev.footbridge.content.selfcheck.Order;
import dev.footbridge.progress.Grade;
import dev.footbridge.progress.Rating;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoreTest {

    private static final QuestionId ID = new QuestionId("vllm-q");
    private static final DiagnosticId ON = new DiagnosticId("gpu-memory");

    @Test
    void aChoiceIsRightWhereAllThatIsRightIsChosenAndNothingElse() {
        var two = choose(true, true, false, false);

        assertThat(Score.of(two, Set.of(0, 1))).isEqualTo(RIGHT);
        assertThat(Score.of(two, Set.of(0))).isEqualTo(PARTLY);
        assertThat(Score.of(two, Set.of(0, 1, 2))).isEqualTo(PARTLY);
        assertThat(Score.of(two, Set.of(0, 2))).isEqualTo(WRONG);
        assertThat(Score.of(two, Set.of(0, 1, 2, 3))).isEqualTo(WRONG);
        assertThat(Score.of(two, Set.of())).isEqualTo(WRONG);

        var one = choose(true, false, false);
        assertThat(Score.of(one, Set.of(0))).isEqualTo(RIGHT);
        assertThat(Score.of(one, Set.of(0, 1))).isEqualTo(WRONG);
        assertThat(Score.of(one, Set.of(1))).isEqualTo(WRONG);
    }

    @ParameterizedTest
    @CsvSource({"4, RIGHT", "3, PARTLY", "2, PARTLY", "1, WRONG", "0, WRONG"})
    void anExplanationCountsByThePointsItTouches(int touched, Score score) {
        var four = new Explain(ID, ON, "Why?", "slug", List.of("a", "b", "c", "d"), "Because.");

        assertThat(Score.of(four, touched)).isEqualTo(score);
    }

    @ParameterizedTest
    @CsvSource({"abcd, RIGHT", "bacd, PARTLY", "bcad, WRONG", "dcba, WRONG", "badc, WRONG"})
    void anOrderCountsByThePairsThatStandRight(String given, Score score) {
        var order = new Order(ID, ON, "Order.", "slug", List.of("a", "b", "c", "d"), "Why.");

        assertThat(Score.of(order, List.of(given.split("")))).isEqualTo(score);
    }

    @Test
    void aMatchCountsByItsPairsAndWhatIsMissingIsWrong() {
        var match = new Match(
                ID,
                ON,
                "Match.",
                "slug",
                List.of(new Match.Pair("a", "1"), new Match.Pair("b", "2"), new Match.Pair("c", "3")),
                "Why.");

        assertThat(Score.of(match, Map.of("a", "1", "b", "2", "c", "3"))).isEqualTo(RIGHT);
        assertThat(Score.of(match, Map.of("a", "1", "b", "2"))).isEqualTo(PARTLY);
        assertThat(Score.of(match, Map.of("a", "1", "b", "3", "c", "2"))).isEqualTo(WRONG);
        assertThat(Score.of(match, Map.of())).isEqualTo(WRONG);
    }

    @Test
    void aNumberCountsAsItIsJudgedAndNothingReadIsNoScore() {
        assertThat(Score.of(new Judgement.Right(1))).contains(RIGHT);
        assertThat(Score.of(new Judgement.Close(1))).contains(PARTLY);
        assertThat(Score.of(new Judgement.Wrong(1))).contains(WRONG);
        assertThat(Score.of(new Judgement.Unreadable())).isEmpty();
    }

    @Test
    void aScoreSpeaksForItselfAsAGrade() {
        assertThat(List.of(RIGHT.grade(), PARTLY.grade(), WRONG.grade()))
                .containsExactly(Grade.GOOD, Grade.HARD, Grade.AGAIN);
    }

    @ParameterizedTest
    @CsvSource({
        "RIGHT RIGHT RIGHT RIGHT, YES",
        "RIGHT RIGHT RIGHT PARTLY, YES",
        "RIGHT RIGHT RIGHT WRONG, PARTLY",
        "PARTLY PARTLY, PARTLY",
        "RIGHT WRONG WRONG, NOT_YET",
        "WRONG, NOT_YET"
    })
    void whatTheAnswersSayFollowsFromTheirPoints(String scores, Rating says) {
        var answers = new ArrayList<SelfCheckResult.Answer>();
        for (var score : scores.split(" ")) {
            answers.add(new SelfCheckResult.Answer(choose(true, false), Score.valueOf(score)));
        }
        var result = new SelfCheckResult(10, answers).byDiagnostic();

        assertThat(result).hasSize(1);
        assertThat(result.getFirst().says()).isEqualTo(says);
    }

    @Test
    void theResultIsToldByDiagnosticWithWhatToReadAgain() {
        var onMemory = choose(true, false);
        var onLatency = new Choose(
                new QuestionId("vllm-r"), new DiagnosticId("latency-anatomy"), "?", "queueing", onMemory.options());
        var result = new SelfCheckResult(
                3,
                List.of(
                        new SelfCheckResult.Answer(onMemory, RIGHT),
                        new SelfCheckResult.Answer(onLatency, PARTLY)));

        assertThat(result.byDiagnostic().stream().map(SelfCheckResult.ByDiagnostic::diagnostic))
                .containsExactly(ON, new DiagnosticId("latency-anatomy"));
        assertThat(result.byDiagnostic().getFirst().toReread()).isEmpty();
        assertThat(result.byDiagnostic().getFirst().right()).isEqualTo(1);
        assertThat(result.byDiagnostic().getLast().toReread()).containsExactly(onLatency);
        assertThat(result.count(PARTLY)).isEqualTo(1);
    }

    private static Choose choose(boolean... right) {
        var options = new ArrayList<Choose.Option>();
        for (var isRight : right) {
            options.add(new Choose.Option("option " + options.size(), isRight, "because"));
        }
        return new Choose(ID, ON, "Which?", "slug", options);
    }
}
