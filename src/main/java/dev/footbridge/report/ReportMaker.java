package dev.footbridge.report;

import dev.footbridge.guidance.Standing;
import dev.footbridge.message.Messages;
import dev.footbridge.message.Text;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Makes the report from where the learner stands. Pure: the same in, the same out.
public final class ReportMaker {

    private static final Map<Part, PartMaker> MAKERS = new EnumMap<>(Map.of(
            Part.NEXT, NextPart::of,
            Part.CHANGES, ChangesPart::of,
            Part.OUTCOMES, OutcomesPart::of,
            Part.DIAGNOSTIC, DiagnosticPart::of,
            Part.GAPS, GapsPart::of,
            Part.PATH, PathPart::of,
            Part.STUDY_TIME, StudyTimePart::of,
            Part.ANTI_PATTERNS, AntiPatternsPart::of,
            Part.NOTES, NotesPart::of));

    /// What a part says; nothing, where the learner did nothing yet that it could say.
    interface PartMaker {
        List<Block> of(Facts facts);
    }

    private ReportMaker() {}

    /// @param clock the time of the report, and the zone in which its dates are read
    public static Report make(Standing standing, Choices choices, Baseline baseline, Clock clock) {
        var facts = new Facts(standing, choices, baseline, clock);
        var sections = new ArrayList<Section>();
        var empty = new ArrayList<Part>();
        MAKERS.forEach((part, maker) -> {
            if (choices.parts().contains(part)) {
                var blocks = maker.of(facts);
                if (blocks.isEmpty()) {
                    empty.add(part);
                } else {
                    sections.add(new Section(part, part.title(), blocks));
                }
            }
        });
        sections.addFirst(new Section(Part.SUMMARY, Part.SUMMARY.title(), SummaryPart.of(facts, empty)));
        var learner = choices.learner().strip();
        var day = Text.day(facts.today());
        return new Report(
                Messages.text("report.title"),
                learner,
                Stream.of(learner, day, standing.bridge().title())
                        .filter(text -> !text.isBlank())
                        .reduce((one, other) -> Messages.text("report.byline", one, other))
                        .orElseThrow(),
                Messages.text("report.subject", standing.bridge().title(), day),
                clock.instant(),
                choices.paper(),
                sections);
    }
}
