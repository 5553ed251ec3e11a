package dev.footbridge.report;

import dev.footbridge.guidance.GapStatus;
import dev.footbridge.guidance.ModuleStanding;
import dev.footbridge.message.Messages;
import dev.footbridge.message.Text;
import dev.footbridge.progress.Rating;
import dev.footbridge.progress.StudySession;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// Where the learner stands, as one paragraph.
final class SummaryPart {

    private static final int LATELY_DAYS = 28;

    private SummaryPart() {}

    /// @param empty parts that were wanted and have nothing to say yet
    static List<Block> of(Facts facts, List<Part> empty) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Prose(String.join(" ", sentences(facts))));
        blocks.add(new Block.Source(Messages.text("report.summary.source")));
        if (!empty.isEmpty()) {
            blocks.add(new Block.Source(Messages.text(
                    "report.summary.empty",
                    Text.list(empty.stream().map(Part::title).toList()))));
        }
        return blocks;
    }

    private static List<String> sentences(Facts facts) {
        var standing = facts.standing();
        var bridge = facts.bridge();
        var sentences = new ArrayList<String>();
        sentences.add(Messages.text("report.summary.bridge", who(facts), bridge.from(), bridge.to()));
        var done = standing.steps(ModuleStanding.DONE);
        var isBegun = standing.rated() > 0 || done > 0 || standing.steps(ModuleStanding.IN_PROGRESS) > 0;
        if (isBegun) {
            sentences.add(Messages.text(
                    "report.summary.rated",
                    standing.rated(),
                    bridge.diagnostics().size(),
                    standing.rated(Rating.YES)));
            sentences.add(Messages.text(
                    "report.summary.gaps",
                    bridge.gaps().size(),
                    standing.gaps(GapStatus.CLOSED),
                    standing.gaps(GapStatus.CLOSING),
                    standing.gaps(GapStatus.OPEN)));
            sentences.add(
                    Messages.text("report.summary.path", done, bridge.path().size()));
        } else {
            sentences.add(Messages.text("report.summary.nothing"));
        }
        var lately = lately(facts);
        if (!lately.isZero()) {
            sentences.add(Messages.text("report.summary.time", Spans.of(lately)));
        }
        sentences.add(
                Messages.text("report.summary.next", standing.next().module().title()));
        return sentences;
    }

    private static String who(Facts facts) {
        var name = facts.choices().learner().strip();
        return name.isEmpty() ? Messages.text("report.summary.learner") : name;
    }

    private static Duration lately(Facts facts) {
        var first = facts.today().minusDays(LATELY_DAYS - 1);
        return facts.progress()
                .sessions()
                .values()
                .filter(session ->
                        !session.on().isBefore(first) && !session.on().isAfter(facts.today()))
                .map(StudySession::length)
                .reduce(Duration.ZERO, Duration::plus);
    }
}
