package dev.footbridge.report;

import dev.footbridge.content.Outcome;
import dev.footbridge.guidance.Readiness;
import dev.footbridge.guidance.StateWords;
import dev.footbridge.message.Messages;
import java.util.List;

/// How near each outcome is, and what would prove it.
final class OutcomesPart {

    private static final List<Integer> WIDTHS = List.of(38, 28, 34);

    private OutcomesPart() {}

    static List<Block> of(Facts facts) {
        var isBegun = facts.bridge().outcomes().stream()
                .anyMatch(it -> facts.standing().readiness(it).level() != Readiness.Level.NOT_STARTED);
        if (!isBegun) {
            return List.of();
        }
        return List.of(
                new Block.Source(Messages.text("report.outcomes.source")),
                new Block.Table(
                        List.of(
                                Messages.text("report.outcomes.outcome"),
                                Messages.text("report.outcomes.standing"),
                                Messages.text("report.outcomes.proof")),
                        WIDTHS,
                        facts.bridge().outcomes().stream()
                                .map(it -> row(it, facts))
                                .toList()));
    }

    private static List<Cell> row(Outcome outcome, Facts facts) {
        var readiness = facts.standing().readiness(outcome);
        return List.of(
                Cell.of(outcome.statement()),
                Cell.of(
                        Shape.of(readiness.level()),
                        Messages.text(
                                "report.outcomes.so-far",
                                StateWords.of(readiness.level()),
                                facts.wording().of(readiness))),
                Cell.of(outcome.proof()));
    }
}
