package dev.footbridge.report;

import dev.footbridge.content.AntiPattern;
import dev.footbridge.content.id.AntiPatternId;
import dev.footbridge.guidance.StateWords;
import dev.footbridge.message.Messages;
import dev.footbridge.message.Text;
import dev.footbridge.progress.EntryId;
import dev.footbridge.progress.FollowUp;
import dev.footbridge.progress.Reflection;
import dev.footbridge.progress.Setting;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The habits that the learner caught: what they wrote and marked shareable. Private reflections are neither shown nor
/// counted, unless the learner asked for them, which then is said.
final class AntiPatternsPart {

    private AntiPatternsPart() {}

    private record Caught(EntryId id, Reflection reflection) {}

    static List<Block> of(Facts facts) {
        var withPrivate = facts.choices().withPrivate();
        var shown = facts.progress().reflections().all().entrySet().stream()
                .flatMap(it -> it.getValue().value().map(text -> new Caught(it.getKey(), text)).stream())
                .filter(it -> it.reflection().shareable() || withPrivate)
                .sorted(Comparator.comparing((Caught it) -> it.reflection().on())
                        .reversed())
                .collect(Collectors.groupingBy(it -> it.reflection().antiPattern()));
        if (shown.isEmpty()) {
            return List.of();
        }
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Source(
                withPrivate ? Messages.text("report.habits.source-private") : Messages.text("report.habits.source")));
        habits(facts, shown.keySet().stream()).forEach(habit -> {
            var reflections = shown.getOrDefault(habit, List.of());
            blocks.add(new Block.Prose(Messages.text(
                    "report.habits.habit",
                    name(habit, facts),
                    reflections.size(),
                    Text.day(reflections.getFirst().reflection().on()))));
            reflections.forEach(it -> blocks.add(entry(it, facts)));
        });
        return blocks;
    }

    /// Those of the bridge in its order, then those that have left it.
    private static List<AntiPatternId> habits(Facts facts, Stream<AntiPatternId> caught) {
        var order = facts.bridge().antiPatterns().stream().map(AntiPattern::id).toList();
        return caught.sorted(Comparator.comparingInt(
                                (AntiPatternId id) -> order.contains(id) ? order.indexOf(id) : order.size())
                        .thenComparing(AntiPatternId::value))
                .toList();
    }

    private static Block entry(Caught caught, Facts facts) {
        var reflection = caught.reflection();
        var about = new ArrayList<String>();
        reflection.setting().map(AntiPatternsPart::where).ifPresent(about::add);
        reflection.module().map(facts::title).ifPresent(about::add);
        reflection
                .strength()
                .ifPresent(it -> about.add(Messages.text("report.habits.strength", it, Reflection.STRONGEST)));
        if (!reflection.shareable()) {
            about.add(Messages.text("report.habits.private"));
        }
        return new Block.Entry(
                Text.day(reflection.on()),
                String.join(" · ", about),
                List.of(
                        new Block.Labelled(Messages.text("report.habits.what"), reflection.what()),
                        new Block.Labelled(Messages.text("report.habits.cost"), reflection.cost()),
                        new Block.Labelled(Messages.text("report.habits.instead"), reflection.instead()),
                        new Block.Labelled(Messages.text("report.habits.held"), held(caught.id(), facts))));
    }

    private static String held(EntryId reflection, Facts facts) {
        return facts.progress()
                .followUps()
                .values()
                .filter(it -> it.reflection().equals(reflection))
                .sorted(Comparator.comparingInt(FollowUp::days))
                .map(it -> Messages.text(
                        "report.habits.held-after", it.days(), Text.day(it.on()), StateWords.of(it.held())))
                .collect(Collectors.joining("\n"));
    }

    private static String where(Setting setting) {
        return switch (setting) {
            case WORK -> Messages.text("report.habits.at-work");
            case LAB -> Messages.text("report.habits.in-lab");
            case PAST_PROJECT -> Messages.text("report.habits.in-past");
        };
    }

    private static String name(AntiPatternId id, Facts facts) {
        return facts.bridge().antiPatterns().stream()
                .filter(it -> it.id().equals(id))
                .map(AntiPattern::name)
                .findFirst()
                .orElse(id.value());
    }
}
