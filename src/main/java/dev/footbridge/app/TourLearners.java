package dev.footbridge.app;

import dev.footbridge.content.AntiPattern;
import dev.footbridge.content.Bridge;
import dev.footbridge.content.Diagnostic;
import dev.footbridge.content.Module;
import dev.footbridge.content.Shelf;
import dev.footbridge.content.Step;
import dev.footbridge.content.id.ModuleId;
import dev.footbridge.content.selfcheck.Question;
import dev.footbridge.message.Messages;
import dev.footbridge.progress.Answer;
import dev.footbridge.progress.Change;
import dev.footbridge.progress.Grade;
import dev.footbridge.progress.Journal;
import dev.footbridge.progress.NoteId;
import dev.footbridge.progress.Progress;
import dev.footbridge.progress.Rating;
import dev.footbridge.progress.Reflection;
import dev.footbridge.progress.Replica;
import dev.footbridge.progress.Review;
import dev.footbridge.progress.Setting;
import dev.footbridge.progress.StudySession;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SequencedMap;
import java.util.TreeMap;

/// Four learners on any bridge, made by the same changes that a person makes: new, half way, finished, and one who has
/// been at it for ten years. With each module they prove what they studied.
final class TourLearners {

    static final String NEW = "new";
    static final String HALF_WAY = "half-way";
    static final String FINISHED = "finished";
    static final String TEN_YEARS = "ten-years";

    private static final List<Rating> RATINGS = List.of(Rating.values());
    private static final Replica TOUR = new Replica("tour");
    private static final Duration PACE = Duration.ofHours(31);
    private static final int MET = 6;
    private static final int REFLECTIONS = 5;
    private static final Duration AN_ANSWER = Duration.ofSeconds(80);

    private static final Duration A_WEEK = Duration.ofHours(6);
    private static final int TARGET_MONTHS = 5;
    private static final List<Duration> SITTINGS =
            List.of(Duration.ofMinutes(50), Duration.ofMinutes(35), Duration.ofMinutes(70));

    private static final Duration YEARS = Duration.ofDays(3_600);
    private static final Duration A_MONTH = Duration.ofDays(30);
    private static final int MONTHS = 121;
    private static final int SITTINGS_A_MONTH = 12;
    private static final int WORST = 5;

    private static final List<Grade> GRADES =
            List.of(Grade.GOOD, Grade.EASY, Grade.HARD, Grade.GOOD, Grade.AGAIN, Grade.EASY, Grade.GOOD);

    private final Bridge bridge;
    private final Shelf shelf;
    private final SequencedMap<Instant, Progress> states = new LinkedHashMap<>();
    private Progress progress = Progress.NONE;
    private Instant now;

    private TourLearners(Bridge bridge, Shelf shelf, Instant start) {
        this.bridge = bridge;
        this.shelf = shelf;
        this.now = start;
    }

    /// @param start when they set out
    /// @return what each had done, by when; the last is how they stand
    static Map<String, SequencedMap<Instant, Progress>> on(Bridge bridge, Shelf shelf, Instant start) {
        var learners = new LinkedHashMap<String, SequencedMap<Instant, Progress>>();
        learners.put(NEW, new LinkedHashMap<>());
        learners.put(HALF_WAY, new TourLearners(bridge, shelf, start).halfWay());
        learners.put(FINISHED, new TourLearners(bridge, shelf, start).finished());
        learners.put(TEN_YEARS, new TourLearners(bridge, shelf, start.minus(YEARS)).tenYears());
        return learners;
    }

    private SequencedMap<Instant, Progress> halfWay() {
        var ratings = List.of(Rating.YES, Rating.PARTLY, Rating.NOT_YET, Rating.YES, Rating.PARTLY, Rating.YES);
        var rated = bridge.diagnostics().subList(0, bridge.diagnostics().size() * 2 / 3);
        for (var i = 0; i < rated.size(); i++) {
            apply(new Change.Rate(rated.get(i).id(), ratings.get(i % ratings.size())));
        }
        note(rated.getFirst());
        reflect();
        bridge.outcomes().stream()
                .findFirst()
                .ifPresent(it -> apply(new Change.Prove(it.id(), Messages.text("tour.proof"))));
        var steps = bridge.path();
        var half = steps.size() / 2;
        for (var step : steps.subList(0, half - 1)) {
            study(step.module());
        }
        var conditional = steps.stream()
                .filter(step -> step.condition().isPresent())
                .map(Step::module)
                .toList();
        conditional.stream().skip(1).findFirst().ifPresent(id -> apply(new Change.AnswerCondition(id, Answer.NO)));
        conditional.stream()
                .skip(2)
                .findFirst()
                .ifPresent(id -> apply(new Change.Skip(id, Messages.text("tour.skip"))));
        var studying = steps.get(half - 1).module();
        apply(new Change.Start(studying));
        time(studying);
        apply(Change.Replan.hours(Optional.of(A_WEEK)));
        apply(Change.Replan.target(
                Optional.of(LocalDate.ofInstant(now, ZoneOffset.UTC).plusMonths(TARGET_MONTHS))));
        shelf.selfCheck(studying)
                .ifPresent(check -> prove(check.questions().stream().limit(MET).toList()));
        return states;
    }

    private SequencedMap<Instant, Progress> finished() {
        for (var diagnostic : bridge.diagnostics()) {
            apply(new Change.Rate(diagnostic.id(), Rating.YES));
            note(diagnostic);
        }
        var leftOut = bridge.path().stream()
                .filter(step -> step.condition().isPresent())
                .map(Step::module)
                .reduce((_, last) -> last);
        leftOut.ifPresent(id -> apply(new Change.AnswerCondition(id, Answer.NO)));
        for (var step : bridge.path()) {
            if (leftOut.filter(step.module()::equals).isEmpty()) {
                step.condition().ifPresent(_ -> apply(new Change.AnswerCondition(step.module(), Answer.YES)));
                study(step.module());
            }
        }
        bridge.modules().stream()
                .map(Module::id)
                .filter(id -> bridge.step(id).isEmpty())
                .forEach(this::study);
        return states;
    }

    /// Rates a little better from year to year; studies, reviews, reflects and notes every month.
    private SequencedMap<Instant, Progress> tenYears() {
        var start = now;
        var months = new TreeMap<Instant, Progress>();
        for (var month = 0; month < MONTHS; month++) {
            now = start.plus(A_MONTH.multipliedBy(month));
            var diagnostic =
                    bridge.diagnostics().get(month % bridge.diagnostics().size());
            var step = Math.min(month / bridge.diagnostics().size(), RATINGS.size() - 1);
            make(new Change.Rate(diagnostic.id(), RATINGS.get(step)));
            note(diagnostic);
            var module = bridge.modules().get(month % bridge.modules().size());
            make(new Change.Start(module.id()));
            make(new Change.TakeNotes(new NoteId.OfModule(module.id()), Messages.text("tour.evidence")));
            for (var sitting = 0; sitting < SITTINGS_A_MONTH; sitting++) {
                var on = LocalDate.ofInstant(now, ZoneOffset.UTC).minusDays(2L * sitting + month % 2);
                var length = SITTINGS.get((sitting + month) % SITTINGS.size());
                make(new Change.Add<>(
                        Journal.SESSIONS, new StudySession(module.id(), on, Optional.empty(), length, "")));
            }
            shelf.selfCheck(module.id())
                    .ifPresent(
                            check -> prove(check.questions().stream().limit(MET).toList()));
            var habit = bridge.antiPatterns().get(month % bridge.antiPatterns().size());
            for (var caught = 0; caught < Math.max(1, WORST - month / SITTINGS_A_MONTH / 2); caught++) {
                make(new Change.Add<>(Journal.REFLECTIONS, caught(habit, caught)));
            }
            months.put(now, progress);
        }
        states.clear();
        months.tailMap(now.minus(A_MONTH.multipliedBy(SITTINGS_A_MONTH))).forEach(states::put);
        return states;
    }

    private void study(ModuleId module) {
        apply(new Change.Start(module));
        time(module);
        shelf.selfCheck(module).ifPresent(check -> prove(check.questions()));
        apply(new Change.Finish(module));
    }

    /// Sessions on the last days.
    private void time(ModuleId module) {
        var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        for (var i = 0; i < SITTINGS.size(); i++) {
            var session = new StudySession(module, today.minusDays(i), Optional.empty(), SITTINGS.get(i), "");
            make(new Change.Add<>(Journal.SESSIONS, session));
        }
    }

    private void prove(List<Question> questions) {
        for (var i = 0; i < questions.size(); i++) {
            var at = now.plus(AN_ANSWER.multipliedBy(i));
            var grade = GRADES.get(i % GRADES.size());
            make(new Change.Add<>(Journal.REVIEWS, new Review(questions.get(i).id(), at, grade)));
        }
    }

    /// Catches the first two habits a few times.
    private void reflect() {
        for (var i = 0; i < REFLECTIONS; i++) {
            var number = i;
            bridge.antiPatterns().stream()
                    .skip(i % 2)
                    .findFirst()
                    .map(habit -> caught(habit, number))
                    .ifPresent(it -> apply(new Change.Add<>(Journal.REFLECTIONS, it)));
        }
    }

    private Reflection caught(AntiPattern habit, int number) {
        return new Reflection(
                habit.id(),
                LocalDate.ofInstant(now, ZoneOffset.UTC),
                Messages.text("tour.caught"),
                "",
                Messages.text("tour.instead"),
                OptionalInt.of(Reflection.STRONGEST - number % Reflection.STRONGEST),
                Optional.of(Setting.WORK),
                Optional.empty(),
                false);
    }

    private void note(Diagnostic diagnostic) {
        apply(new Change.NoteEvidence(diagnostic.id(), Messages.text("tour.evidence")));
    }

    private void apply(Change change) {
        now = now.plus(PACE);
        make(change);
    }

    private void make(Change change) {
        progress = change.on(progress, now, progress.latest().next(now, TOUR));
        states.put(now, progress);
    }
}
