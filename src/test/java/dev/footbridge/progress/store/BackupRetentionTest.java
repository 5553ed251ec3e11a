package dev.footbridge.progress.store;

import static dev.footbridge.progress.store.Learner.noted;
import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.progress.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Which backups stay, against a rule written down a second time, over years of random use.
class BackupRetentionTest {

    private static final int YEARS = 100;
    private static final List<ZoneId> ZONES = List.of(
            ZoneId.of("UTC"),
            ZoneId.of("Europe/Berlin"),
            ZoneId.of("America/New_York"),
            ZoneId.of("Pacific/Kiritimati"),
            ZoneId.of("Australia/Lord_Howe"));

    /// The rule as the README says it, over all backups that were ever made.
    private static Set<Backup> byTheRule(Collection<Backup> ever, Instant now, ZoneId zone) {
        var past = ever.stream()
                .filter(one -> !one.made().isAfter(now))
                .sorted(Comparator.comparing(Backup::made))
                .toList();
        var kept = new HashSet<>(ever);
        kept.removeAll(past);
        kept.addAll(past.subList(Math.max(0, past.size() - 30), past.size()));
        kept.addAll(firstOfEach(past, 12, one -> date(one, zone)));
        kept.addAll(
                firstOfEach(past, 10, one -> date(one, zone).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))));
        kept.addAll(firstOfEach(past, 9, one -> YearMonth.from(date(one, zone))));
        return kept;
    }

    private static LocalDate date(Backup backup, ZoneId zone) {
        return LocalDate.ofInstant(backup.made(), zone);
    }

    private static <P> List<Backup> firstOfEach(List<Backup> past, int latest, Function<Backup, P> period) {
        var periods = new ArrayList<P>();
        var firsts = new ArrayList<Backup>();
        for (var one : past) {
            if (!periods.contains(period.apply(one))) {
                periods.add(period.apply(one));
                firsts.add(one);
            }
        }
        return firsts.subList(Math.max(0, firsts.size() - latest), firsts.size());
    }

    private static Backup drawn(Instant at, Random random) {
        return new Backup(at, Occasion.values()[random.nextInt(Occasion.values().length)]);
    }

    @Test
    void letting_go_day_by_day_leaves_what_the_rule_says_of_all_that_was_ever_made() {
        for (var seed = 0; seed < YEARS; seed++) {
            var random = new Random(seed);
            var zone = ZONES.get(random.nextInt(ZONES.size()));
            var now = Instant.parse("2025-01-01T00:00:00Z").plusSeconds(random.nextInt(40_000_000));
            Set<Backup> ever = new TreeSet<>();
            Set<Backup> there = new TreeSet<>();
            for (var made = 0; made < 250; made++) {
                now = now.plusMillis(1 + random.nextLong(random.nextInt(4) == 0 ? 400_000_000L : 20_000_000L));
                var backup = drawn(now, random);
                ever.add(backup);
                there.add(backup);
                there.retainAll(Retention.kept(there, backup, zone));
                assertThat(there).as("seed %d, %s", seed, backup).isEqualTo(byTheRule(ever, now, zone));
            }
        }
    }

    @Test
    void whatever_the_clock_does_nothing_dated_later_goes_and_the_newest_and_the_firsts_stay() {
        for (var seed = 0; seed < YEARS; seed++) {
            var random = new Random(seed);
            var now = Instant.parse("2026-01-01T00:00:00Z");
            Set<Backup> there = new TreeSet<>();
            for (var made = 0; made < 150; made++) {
                now = now.plus(jump(random));
                while (isTaken(there, now)) {
                    now = now.plusMillis(1);
                }
                var zone = ZONES.get(random.nextInt(ZONES.size()));
                var backup = drawn(now, random);
                there.add(backup);
                var kept = Retention.kept(there, backup, zone);
                assertThat(kept)
                        .as("seed %d, %s", seed, backup)
                        .isEqualTo(byTheRule(there, now, zone))
                        .contains(backup)
                        .containsAll(there.stream()
                                .filter(one -> one.compareTo(backup) > 0)
                                .toList());
                there = new TreeSet<>(kept);
            }
        }
    }

    private static boolean isTaken(Collection<Backup> there, Instant time) {
        return there.stream().anyMatch(backup -> backup.made().equals(time));
    }

    private static Duration jump(Random random) {
        return switch (random.nextInt(20)) {
            case 0 -> Duration.ofDays(365);
            case 1 -> Duration.ofDays(-365);
            case 2 -> Duration.ofMinutes(-90);
            default -> Duration.ofMillis(1 + random.nextLong(100_000_000));
        };
    }

    @Test
    void a_clock_that_was_a_year_ahead_for_a_month_costs_none_of_the_twelve_days_after_it() {
        Set<Backup> there = new TreeSet<>();
        var start = Instant.parse("2026-03-01T08:00:00Z");
        for (var day = 0; day < 30; day++) {
            there.add(new Backup(start.plus(Duration.ofDays(365 + day)), Occasion.DAILY));
        }
        for (var day = 0; day < 40; day++) {
            var made = new Backup(start.plus(Duration.ofDays(day)), Occasion.DAILY);
            there.add(made);
            there.retainAll(Retention.kept(there, made, ZONES.getFirst()));
        }
        assertThat(there.stream().filter(one -> one.made().isBefore(start.plus(Duration.ofDays(40)))))
                .hasSizeGreaterThanOrEqualTo(30);
    }

    @Test
    void a_learner_who_comes_back_after_years_finds_all_that_they_left() {
        Set<Backup> there = new TreeSet<>();
        var start = Instant.parse("2020-03-01T08:00:00Z");
        for (var day = 0; day < 10; day++) {
            there.add(new Backup(start.plus(Duration.ofDays(day)), Occasion.DAILY));
        }
        var back = new Backup(start.plus(Duration.ofDays(2_000)), Occasion.DAILY);
        there.add(back);
        assertThat(Retention.kept(there, back, ZONES.getFirst())).isEqualTo(there);
    }

    @Test
    void the_days_on_which_the_clocks_change_are_days_like_others() {
        var zone = ZoneId.of("Europe/Berlin");
        for (var day : List.of("2026-03-29", "2026-10-25")) {
            var midnight = LocalDate.parse(day).atStartOfDay(zone).toInstant();
            var end = LocalDate.parse(day).plusDays(1).atStartOfDay(zone).toInstant();
            assertThat(Retention.day(new Backup(midnight, Occasion.DAILY), zone))
                    .isEqualTo(day);
            assertThat(Retention.day(new Backup(end.minusMillis(1), Occasion.DAILY), zone))
                    .isEqualTo(day);
            assertThat(Retention.day(new Backup(midnight.minusMillis(1), Occasion.DAILY), zone))
                    .isNotEqualTo(LocalDate.parse(day));
        }
    }

    @Test
    void files_let_go_of_are_those_of_the_rule_and_nothing_else_in_the_folder_is_touched(@TempDir Path folder)
            throws IOException {
        var clock = new SetClock(Instant.parse("2026-01-01T08:00:00Z"), ZONES.get(1));
        var backups = new Backups(folder.resolve("progress.json"), clock);
        var shelf = Files.createDirectory(folder.resolve("backups"));
        var others = List.of(
                "notes.txt",
                "progress-2020-01-01T08-00-00.000Z-weekly.json.gz",
                "progress-2020-01-01T08-00-00.000Z-daily.json.gz.bak",
                "other-2020-01-01T08-00-00.000Z-daily.json.gz");
        for (var other : others) {
            Files.writeString(shelf.resolve(other), "mine");
        }
        var damaged = Files.writeString(shelf.resolve("progress-2020-01-01T08-00-00.000Z-daily.json.gz"), "rotten");
        var ever = new TreeSet<Backup>();
        for (var day = 0; day < 120; day++) {
            clock.forward(Duration.ofHours(20));
            var kept = backups.keep(Occasion.DAILY, ProgressJson.write(noted(Progress.NONE, "a", "day " + day)));
            ever.add(((Kept.Made) kept).backup());
        }
        var left = new TreeSet<>(((BackupList.Listed) backups.list()).backups());
        left.removeIf(backup -> backup.made().isBefore(Instant.parse("2025-01-01T00:00:00Z")));
        assertThat(left).isEqualTo(byTheRule(ever, clock.instant(), clock.getZone()));
        assertThat(others).allSatisfy(other -> assertThat(shelf.resolve(other)).hasContent("mine"));
        assertThat(damaged).hasContent("rotten");
    }
}
