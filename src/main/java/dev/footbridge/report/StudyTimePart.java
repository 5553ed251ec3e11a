package dev.footbridge.report;

import dev.footbridge.message.Messages;
import dev.footbridge.message.Text;
import dev.footbridge.progress.StudySession;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/// The time studied: the last weeks as a chart, and all of it in figures.
final class StudyTimePart {

    private static final int MOST_WEEKS = 12;

    private StudyTimePart() {}

    static List<Block> of(Facts facts) {
        var sessions = facts.progress().sessions().values().toList();
        if (sessions.isEmpty()) {
            return List.of();
        }
        var byWeek = sessions.stream().collect(Collectors.groupingBy(session -> week(session.on())));
        var last = week(facts.today());
        var first = last.minusWeeks(MOST_WEEKS - 1L);
        var earliest = byWeek.keySet().stream().min(LocalDate::compareTo).orElse(last);
        var begin = earliest.isAfter(first) ? earliest : first;
        var bars = new ArrayList<Block.Bar>();
        for (var week = begin; !week.isAfter(last); week = week.plusWeeks(1)) {
            var time = total(byWeek.getOrDefault(week, List.of()));
            bars.add(new Block.Bar(Text.day(week), time.toMinutes(), Spans.of(time)));
        }
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Source(Messages.text("report.time.source")));
        blocks.add(new Block.Figures(List.of(
                new Block.Labelled(
                        Messages.text("report.time.total"),
                        Messages.text("report.time.in", Spans.of(total(sessions)), sessions.size())),
                new Block.Labelled(
                        Messages.text("report.time.days"),
                        String.valueOf(sessions.stream()
                                .map(StudySession::on)
                                .distinct()
                                .count())))));
        if (!bars.isEmpty()) {
            blocks.add(new Block.Chart(Messages.text("report.time.week"), Messages.text("report.time.studied"), bars));
        }
        return blocks;
    }

    private static LocalDate week(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static Duration total(Collection<StudySession> sessions) {
        return sessions.stream().map(StudySession::length).reduce(Duration.ZERO, Duration::plus);
    }
}
