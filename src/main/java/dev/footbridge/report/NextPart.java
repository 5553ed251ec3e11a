package dev.footbridge.report;

import dev.footbridge.message.Messages;
import dev.footbridge.message.Text;
import java.util.List;

/// The next module, and why.
final class NextPart {

    private NextPart() {}

    static List<Block> of(Facts facts) {
        var next = facts.standing().next();
        var wording = facts.wording();
        var time = next.module().time();
        return List.of(
                new Block.Prose(
                        Messages.text("report.next.module", next.module().title(), Text.time(time.from(), time.to()))),
                new Block.Prose(next.module().summary()),
                new Block.Points(
                        Messages.text("report.next.why"),
                        next.reasons().stream().map(wording::of).toList()));
    }
}
