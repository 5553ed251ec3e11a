package dev.footbridge.report;

import dev.footbridge.content.Diagnostic;
import dev.footbridge.guidance.StateWords;
import dev.footbridge.message.Messages;
import dev.footbridge.progress.Mark;
import dev.footbridge.progress.Rating;
import java.util.ArrayList;
import java.util.List;

/// How the learner rates each statement, and by what evidence.
final class DiagnosticPart {

    private static final List<Integer> WIDTHS = List.of(62, 20, 18);

    private DiagnosticPart() {}

    static List<Block> of(Facts facts) {
        var diagnostics = facts.bridge().diagnostics();
        var withEvidence = diagnostics.stream()
                .filter(it -> !facts.progress().evidence(it.id()).isBlank())
                .toList();
        if (facts.standing().rated() == 0 && withEvidence.isEmpty()) {
            return List.of();
        }
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Source(Messages.text("report.diagnostic.source")));
        blocks.add(new Block.Table(
                List.of(
                        Messages.text("report.diagnostic.statement"),
                        Messages.text("report.diagnostic.rating"),
                        Messages.text("report.diagnostic.on")),
                WIDTHS,
                diagnostics.stream().map(it -> row(it, facts)).toList()));
        withEvidence.forEach(it -> blocks.add(evidence(it, facts)));
        return blocks;
    }

    private static List<Cell> row(Diagnostic diagnostic, Facts facts) {
        var rating = facts.progress().rating(diagnostic.id());
        var on = facts.progress()
                .ratings()
                .mark(diagnostic.id())
                .filter(_ -> rating != Rating.UNRATED)
                .map(Mark::stamp)
                .map(stamp -> facts.dated(stamp.wall()))
                .orElse("");
        return List.of(Cell.of(diagnostic.statement()), Cell.of(Shape.of(rating), StateWords.of(rating)), Cell.of(on));
    }

    private static Block evidence(Diagnostic diagnostic, Facts facts) {
        var rating = facts.progress().rating(diagnostic.id());
        return new Block.Entry(
                diagnostic.name(),
                Messages.text("report.diagnostic.rated", StateWords.of(rating)),
                List.of(new Block.Labelled(
                        Messages.text("report.diagnostic.evidence"),
                        facts.progress().evidence(diagnostic.id()))));
    }
}
