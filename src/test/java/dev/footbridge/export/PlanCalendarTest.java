package dev.footbridge.export;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalReader;
import dev.footbridge.content.Bridge;
import dev.footbridge.content.BundledBridge;
import dev.footbridge.content.PackRead;
import dev.footbridge.content.id.ModuleId;
import dev.footbridge.plan.Outlook;
import dev.footbridge.plan.Timetable;
import dev.footbridge.progress.Change;
import dev.footbridge.progress.Holiday;
import dev.footbridge.progress.Progress;
import dev.footbridge.progress.Replica;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The calendar, read back by biweekly, which is no part of the program.
class PlanCalendarTest {

    private static final Bridge BRIDGE = ((PackRead.Accepted) BundledBridge.read()).bridge();
    private static final Instant NOW = Instant.parse("2026-03-09T18:04:00Z");
    private static final ModuleId SYSTEMS = new ModuleId("distributed-systems");
    private static final ModuleId RELIABILITY = new ModuleId("reliability-engineering");
    private static final Timetable PLAN = new Timetable(
            Duration.ofHours(6),
            EnumSet.of(MONDAY, WEDNESDAY, FRIDAY),
            List.of(new Holiday(LocalDate.parse("2026-03-16"), LocalDate.parse("2026-03-20"))),
            Optional.of(LocalDate.parse("2026-08-31")));

    @Test
    void anotherProgramReadsItWithoutAWarning() {
        var text = export(Progress.NONE, PLAN);
        var reader = new ICalReader(text);
        var calendar = read(reader);

        assertThat(reader.getWarnings()).isEmpty();
        assertThat(calendar.validate(ICalVersion.V2_0).isEmpty()).isTrue();
    }

    @Test
    void eachModuleAheadIsAnEventThatFollowsTheOneBefore() {
        var events = modules(calendar(Progress.NONE, PLAN));

        assertThat(events).hasSameSizeAs(BRIDGE.modules());
        for (var i = 1; i < events.size(); i++) {
            assertThat(start(events.get(i))).isEqualTo(last(events.get(i - 1)));
        }
        assertThat(start(events.getFirst())).isEqualTo("2026-03-09");
        assertThat(events.getFirst().getSummary().getValue()).isEqualTo("Study Distributed Systems");
        assertThat(events.getFirst().getDescription().getValue()).startsWith("Likely done between ");
    }

    @Test
    void theDaysToStudyOnComeWeeklyButNotInHolidays() {
        var study = event(calendar(Progress.NONE, PLAN), "study-days");

        assertThat(study.getSummary().getValue()).isEqualTo("Study for 2 h");
        var days = new ArrayList<LocalDate>();
        var dates = study.getDateIterator(TimeZone.getTimeZone("UTC"));
        while (dates.hasNext() && days.size() < 6) {
            days.add(dates.next().toInstant().atZone(ZoneOffset.UTC).toLocalDate());
        }
        assertThat(days)
                .extracting(LocalDate::toString)
                .containsExactly("2026-03-09", "2026-03-11", "2026-03-13", "2026-03-23", "2026-03-25", "2026-03-27");
    }

    @Test
    void theTargetIsOneDay() {
        var target = event(calendar(Progress.NONE, PLAN), "target");

        assertThat(start(target)).isEqualTo("2026-08-31");
        assertThat(last(target)).isEqualTo("2026-08-31");
    }

    @Test
    void importingAgainUpdatesEachEventInItsPlace() {
        var before = calendar(Progress.NONE, PLAN);
        var later = NOW.plus(Duration.ofDays(40));
        var progress = done(SYSTEMS);
        var after =
                Biweekly.parse(export(progress, PLAN, later, ZoneOffset.UTC)).first();

        assertThat(uids(after)).containsExactlyInAnyOrderElementsOf(uids(before));
        assertThat(uids(after)).doesNotHaveDuplicates();
        for (var event : after.getEvents()) {
            var old = before.getEvents().stream()
                    .filter(it -> it.getUid().equals(event.getUid()))
                    .findFirst()
                    .orElseThrow();
            assertThat(event.getSequence().getValue())
                    .isGreaterThan(old.getSequence().getValue());
            assertThat(event.getDateTimeStamp().getValue())
                    .isAfter(old.getDateTimeStamp().getValue());
        }
    }

    @Test
    void whatIsDoneStandsOnTheDaysWhenItWasDone() {
        var done = event(calendar(done(SYSTEMS), PLAN), SYSTEMS.value());

        assertThat(done.getSummary().getValue()).isEqualTo("Done: Distributed Systems");
        assertThat(start(done)).isEqualTo("2026-03-01");
        assertThat(last(done)).isEqualTo("2026-03-04");
    }

    @Test
    void whatIsNoLongerPlannedIsTakenAway() {
        var skipped = did(Progress.NONE, new Change.Skip(RELIABILITY, "I do this at work"), "2026-03-05");
        var calendar = calendar(skipped, Timetable.NONE);

        assertThat(calendar.getEvents())
                .allSatisfy(event -> assertThat(event.getStatus().isCancelled()).isTrue());
        assertThat(event(calendar(skipped, PLAN), RELIABILITY.value())
                        .getStatus()
                        .isCancelled())
                .isTrue();
        assertThat(event(calendar(skipped, PLAN), SYSTEMS.value()).getStatus().isCancelled())
                .isFalse();
    }

    @Test
    void aTextComesBackAsItWas() {
        var odd = "a; b, c\\d \"e\"\nsecond line: ünïcödé 𝄞 — " + "ä".repeat(80) + "𝄞".repeat(40);
        var day = LocalDate.parse("2026-03-09");
        var text = CalendarText.of(odd, List.of(new CalendarEvent("one@footbridge", day, day, odd, odd)), NOW);
        var event = Biweekly.parse(text).first().getEvents().getFirst();

        assertThat(event.getSummary().getValue()).isEqualTo(odd);
        assertThat(event.getDescription().getValue()).isEqualTo(odd);
    }

    @Test
    void noLineIsLongerThan75BytesAndEachEndsInCrLf() {
        var odd = "x" + "ä𝄞".repeat(100);
        var day = LocalDate.parse("2026-03-09");
        var text = CalendarText.of("Plan", List.of(new CalendarEvent("one@footbridge", day, day, odd, odd)), NOW);

        assertThat(text).endsWith("\r\n");
        assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
        assertThat(text.split("\r\n", 0))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar-EG", "th-TH"})
    void noLocaleChangesAByte(String locale) {
        var expected = export(Progress.NONE, PLAN);
        var before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(locale));
            assertThat(export(Progress.NONE, PLAN)).isEqualTo(expected);
        } finally {
            Locale.setDefault(before);
        }
    }

    private static Progress done(ModuleId module) {
        return did(did(Progress.NONE, new Change.Start(module), "2026-03-01"), new Change.Finish(module), "2026-03-04");
    }

    private static Progress did(Progress progress, Change change, String day) {
        var at = Instant.parse(day + "T12:00:00Z");
        return change.on(progress, at, progress.latest().next(at, new Replica("test")));
    }

    private static ICalendar calendar(Progress progress, Timetable plan) {
        return Biweekly.parse(export(progress, plan)).first();
    }

    private static String export(Progress progress, Timetable plan) {
        return export(progress, plan, NOW, ZoneOffset.UTC);
    }

    private static String export(Progress progress, Timetable plan, Instant now, ZoneId zone) {
        var today = now.atZone(zone).toLocalDate();
        return PlanCalendar.of(BRIDGE, progress, Outlook.of(BRIDGE, progress, plan, today, zone), now, zone);
    }

    private static ICalendar read(ICalReader reader) {
        try (reader) {
            return reader.readNext();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static List<VEvent> modules(ICalendar calendar) {
        var ids = BRIDGE.modules().stream().map(module -> module.id().value()).collect(Collectors.toSet());
        return calendar.getEvents().stream()
                .filter(event -> ids.contains(event.getUid().getValue().split("\\.", 2)[0]))
                .toList();
    }

    private static VEvent event(ICalendar calendar, String about) {
        return calendar.getEvents().stream()
                .filter(event -> event.getUid().getValue().startsWith(about + "."))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> uids(ICalendar calendar) {
        return calendar.getEvents().stream()
                .map(event -> event.getUid().getValue())
                .toList();
    }

    private static String start(VEvent event) {
        return event.getDateStart()
                .getValue()
                .getRawComponents()
                .toDate()
                .toInstant()
                .atZone(ZoneId.systemDefault())
                .toLocalDate()
                .toString();
    }

    /// The end of a whole-day event is the day after its last.
    private static String last(VEvent event) {
        return event.getDateEnd()
                .getValue()
                .getRawComponents()
                .toDate()
                .toInstant()
                .atZone(ZoneId.systemDefault())
                .toLocalDate()
                .minusDays(1)
                .toString();
    }
}
