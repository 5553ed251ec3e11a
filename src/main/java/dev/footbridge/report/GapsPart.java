package dev.footbridge.report;

import dev.footbridge.content.Gap;
import dev.footbridge.guidance.GapStatus;
import dev.footbridge.guidance.StateWords;
import dev.footbridge.message.Messages;
import java.util.Comparator;
import java.util.List;

/// The gap map, the open ones first.
final class GapsPart {

    private static final List<Integer> WIDTHS = List.of(27, 31, 24, 18);

    private GapsPart() {}

    static List<Block> of(Facts facts) {
        var standing = facts.standing();
        if (standing.gaps(GapStatus.OPEN) == facts.bridge().gaps().size()) {
            return List.of();
        }
        return List.of(
                new Block.Source(Messages.text("report.gaps.source")),
                new Block.Table(
                        List.of(
                                Messages.text("report.gaps.have"),
                                Messages.text("report.gaps.need"),
                                Messages.text("report.gaps.module"),
                                Messages.text("report.gaps.state")),
                        WIDTHS,
                        facts.bridge().gaps().stream()
                                .sorted(Comparator.comparing(standing::gap))
                                .map(gap -> row(gap, facts))
                                .toList()));
    }

    private static List<Cell> row(Gap gap, Facts facts) {
        var status = facts.standing().gap(gap);
        var held = facts.standing().held(gap);
        return List.of(
                Cell.of(gap.have()),
                Cell.of(gap.need()),
                Cell.of(facts.title(gap.module())),
                Cell.of(
                        Shape.of(status),
                        Messages.text("report.gaps.held", StateWords.of(status), held.yes(), held.of())));
    }
}
