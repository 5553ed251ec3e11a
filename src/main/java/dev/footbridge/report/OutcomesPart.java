package dev.footbridge.report;

import dev.footbridge.content.Outcome;
import dev.footbridge.guidance.Proven;
import dev.footbridge.guidance.ProvenWords;
import dev.footbridge.message.Messages;
import dev.footbridge.progress.Attachment;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// How far each outcome is proven, what would prove it, and what the learner has to show for it.
final class OutcomesPart {

    private static final List<Integer> WIDTHS = List.of(26, 32, 42);

    private OutcomesPart() {}

    static List<Block> of(Facts facts) {
        var outcomes = facts.bridge().outcomes();
        if (outcomes.stream().allMatch(it -> proven(it, facts).level() == Proven.Level.NOT_STARTED)) {
            return List.of();
        }
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Source(Messages.text("report.outcomes.source")));
        blocks.add(new Block.Table(
                List.of(
                        Messages.text("report.outcomes.outcome"),
                        Messages.text("report.outcomes.standing"),
                        Messages.text("report.outcomes.proof")),
                WIDTHS,
                outcomes.stream().map(it -> row(it, facts)).toList()));
        outcomes.stream().map(it -> shown(it, facts)).flatMap(List::stream).forEach(blocks::add);
        return blocks;
    }

    private static Proven proven(Outcome outcome, Facts facts) {
        return Proven.of(outcome, facts.bridge(), facts.progress());
    }

    private static List<Cell> row(Outcome outcome, Facts facts) {
        var proven = proven(outcome, facts);
        return List.of(
                Cell.of(outcome.statement()),
                Cell.of(Shape.of(proven.level()), ProvenWords.of(proven)),
                Cell.of(outcome.proof()));
    }

    private static List<Block> shown(Outcome outcome, Facts facts) {
        var text = facts.progress().proof(outcome.id());
        var attached = facts.progress()
                .attachments()
                .values()
                .filter(it -> it.outcome().equals(outcome.id()))
                .map(OutcomesPart::line)
                .collect(Collectors.joining("\n"));
        return text.isBlank() && attached.isBlank()
                ? List.of()
                : List.of(new Block.Entry(
                        outcome.name(),
                        "",
                        List.of(
                                new Block.Labelled(Messages.text("report.outcomes.written"), text),
                                new Block.Labelled(Messages.text("report.outcomes.attached"), attached))));
    }

    private static String line(Attachment attachment) {
        return attachment.label().isBlank()
                ? attachment.target()
                : Messages.text("report.outcomes.attachment", attachment.label(), attachment.target());
    }
}
