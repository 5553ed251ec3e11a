package dev.footbridge.ui.kit;

import dev.footbridge.content.Bridge;
import dev.footbridge.content.id.Key;
import dev.footbridge.content.id.TaskId;
import dev.footbridge.guidance.Named;
import dev.footbridge.guidance.PlanWords;
import dev.footbridge.guidance.StateWords;
import dev.footbridge.message.Messages;
import dev.footbridge.message.Text;
import dev.footbridge.progress.Answer;
import dev.footbridge.progress.Difference;
import dev.footbridge.progress.Difference.Turned;
import dev.footbridge.progress.Entry;
import dev.footbridge.progress.Mark;
import dev.footbridge.progress.ModuleState;
import dev.footbridge.progress.ModuleState.Done;
import dev.footbridge.progress.ModuleState.InProgress;
import dev.footbridge.progress.ModuleState.NotStarted;
import dev.footbridge.progress.ModuleState.Skipped;
import dev.footbridge.progress.Reflection;
import dev.footbridge.progress.StudySession;
import dev.footbridge.progress.Witness;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// What two states of the progress say differently, in words: *GPU memory: Yes → Partly*, in groups.
public final class DifferenceWords {

    private static final int LONGEST = 60;

    private final Named named;
    private final Clock clock;

    /// @param clock tells today, and the time zone in which dates are read
    public DifferenceWords(Bridge bridge, Clock clock) {
        this.named = new Named(bridge);
        this.clock = clock;
    }

    /// Things of one kind that differ.
    public record Group(String title, List<Line> lines) {
        public Group {
            lines = List.copyOf(lines);
        }
    }

    /// @param name what differs
    /// @param turn how: *Yes → Partly*
    public record Line(String name, String turn) {
        @Override
        public String toString() {
            return Messages.text("difference.line", name, turn);
        }
    }

    /// The groups that have something in them.
    public List<Group> of(Difference difference) {
        var all = Stream.of(
                marks(Messages.text("difference.ratings"), difference.ratings(), named::of, Words::of),
                marks(Messages.text("difference.evidence"), difference.evidence(), named::of, DifferenceWords::text),
                marks(Messages.text("difference.modules"), difference.modules(), named::of, this::state),
                marks(Messages.text("difference.answers"), difference.answers(), named::of, DifferenceWords::answer),
                marks(Messages.text("difference.notes"), difference.notes(), named::of, DifferenceWords::text),
                marks(Messages.text("difference.tasks"), difference.tasks(), TaskId::value, DifferenceWords::task),
                entries(Messages.text("difference.reflections"), difference.reflections(), this::name, this::said),
                entries(Messages.text("difference.sessions"), difference.sessions(), this::name, this::said),
                reviews(difference.reviews().size()),
                entries(
                        Messages.text("difference.highlights"),
                        difference.highlights(),
                        it -> named.of(it.module()),
                        it -> text(it.text())),
                marks(Messages.text("difference.proofs"), difference.proofs(), named::of, DifferenceWords::text),
                marks(Messages.text("difference.checks"), difference.checks(), named::of, this::check),
                entries(
                        Messages.text("difference.attachments"),
                        difference.attachments(),
                        it -> named.of(it.outcome()),
                        it -> text(it.label().isBlank() ? it.target() : it.label())),
                entries(
                        Messages.text("difference.explanations"),
                        difference.explanations(),
                        it -> named.of(it.outcome()),
                        it -> Messages.text(
                                "difference.explanation", it.touched().size(), it.points())),
                entries(
                        Messages.text("difference.follow-ups"),
                        difference.followUps(),
                        it -> day(it.on()),
                        it -> Messages.text("difference.follow-up", it.days(), StateWords.of(it.held()))),
                marks(Messages.text("difference.plan"), difference.planned(), PlanWords::of, PlanWords::of),
                extras(difference.extras()));
        return all.filter(group -> !group.lines().isEmpty()).toList();
    }

    private <K extends Key, V> Group marks(
            String title, Map<K, Turned<Mark<V>>> turned, Function<K, String> name, Function<V, String> words) {
        return new Group(
                title,
                turned.entrySet().stream()
                        .map(it -> new Line(
                                name.apply(it.getKey()),
                                turn(
                                        said(it.getValue().from(), words),
                                        said(it.getValue().to(), words))))
                        .toList());
    }

    private static <V> String said(Mark<V> mark, Function<V, String> words) {
        return mark.unread().isPresent() ? Messages.text("difference.unread") : words.apply(mark.value());
    }

    private <V> Group entries(
            String title, Map<?, Turned<Entry<V>>> turned, Function<V, String> name, Function<V, String> words) {
        return new Group(
                title,
                turned.values().stream()
                        .map(it -> new Line(
                                it.to()
                                        .value()
                                        .or(it.from()::value)
                                        .map(name)
                                        .orElseGet(() -> Messages.text("difference.unread")),
                                turn(said(it.from(), words), said(it.to(), words))))
                        .toList());
    }

    private static <V> String said(Entry<V> entry, Function<V, String> words) {
        if (entry.isDeleted()) {
            return Messages.text("difference.none");
        }
        return entry.value().map(words).orElseGet(() -> Messages.text("difference.unread"));
    }

    private static Group reviews(int count) {
        var title = Messages.text("difference.reviews");
        return new Group(
                title,
                count == 0 ? List.of() : List.of(new Line(title, Messages.text("difference.review-turn", count))));
    }

    private static Group extras(int count) {
        return new Group(
                Messages.text("difference.extras"),
                count == 0
                        ? List.of()
                        : List.of(new Line(
                                Messages.text("difference.extra-fields", count),
                                Messages.text("difference.extra-fields-turn"))));
    }

    private static String turn(String from, String to) {
        return Messages.text("difference.turn", from, to);
    }

    private String check(Optional<Witness> check) {
        return check.map(it -> Messages.text("difference.check", it.who(), day(it.on())))
                .orElseGet(() -> Messages.text("difference.none"));
    }

    private static String text(String text) {
        var line = text.strip().replaceAll("\\s+", " ");
        if (line.isEmpty()) {
            return Messages.text("difference.none");
        }
        var cut = line.length() <= LONGEST ? line.length() : line.offsetByCodePoints(0, LONGEST);
        return cut < line.length()
                ? Messages.text("difference.text-cut", line.substring(0, cut).stripTrailing())
                : Messages.text("difference.text", line);
    }

    private String state(ModuleState state) {
        return switch (state) {
            case NotStarted() -> Messages.text("difference.not-started");
            case InProgress(var since) -> Messages.text("difference.since", day(since));
            case Done(var _, var finished) -> Messages.text("difference.done", day(finished));
            case Skipped(var _, var _, var skipped) -> Messages.text("difference.skipped", day(skipped));
        };
    }

    private static String answer(Answer answer) {
        return switch (answer) {
            case UNANSWERED -> Messages.text("difference.unanswered");
            case YES -> Messages.text("action.yes");
            case NO -> Messages.text("action.no");
        };
    }

    private static String task(boolean ticked) {
        return ticked ? Messages.text("difference.ticked") : Messages.text("difference.not-ticked");
    }

    private String name(Reflection reflection) {
        return Messages.text("backup.made", day(reflection.on()), named.of(reflection.antiPattern()));
    }

    private String said(Reflection reflection) {
        return text(reflection.what());
    }

    private String name(StudySession session) {
        return day(session.on());
    }

    private String said(StudySession session) {
        return Messages.text("difference.session", session.length().toMinutes(), named.of(session.module()));
    }

    private String day(Instant instant) {
        return Text.day(instant, LocalDate.now(clock), clock.getZone());
    }

    private String day(LocalDate day) {
        return day(day.atStartOfDay(clock.getZone()).toInstant());
    }
}
