package dev.footbridge.journal;

import dev.footbridge.progress.EntryId;
import dev.footbridge.progress.FollowUp;
import dev.footbridge.progress.Progress;
import dev.footbridge.progress.Reflection;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What a learner set out to do instead, which comes back with the question whether it held.
///
/// It is counted from the day it was written down, so that a reflection on a project long past is not asked about at
/// once. Whoever was away is asked once, for the latest time that has come, and not for each that was missed.
///
/// @param reflection names the reflection
/// @param days how long after it was made: 7, 21 or 60
/// @param due the first day on which to ask
public record Commitment(EntryId reflection, Reflection said, int days, LocalDate due) {

    /// The commitments to ask about on `today`, those due longest first.
    ///
    /// @param zone where the learner's days begin
    public static List<Commitment> due(Progress progress, LocalDate today, ZoneId zone) {
        var asked = asked(progress);
        return progress.reflections().all().entrySet().stream()
                .flatMap(entry -> entry.getValue().value().stream()
                        .flatMap(said -> due(entry.getKey(), said, asked, today, zone).stream()))
                .sorted(Comparator.comparing((Commitment it) -> it.due()).thenComparing(Commitment::reflection))
                .toList();
    }

    private static Optional<Commitment> due(
            EntryId id, Reflection said, Map<EntryId, Integer> asked, LocalDate today, ZoneId zone) {
        if (said.instead().isBlank()) {
            return Optional.empty();
        }
        var made = made(id, said, today, zone);
        return FollowUp.DAYS.stream()
                .filter(days -> days > asked.getOrDefault(id, 0))
                .map(days -> new Commitment(id, said, days, made.plusDays(days)))
                .filter(commitment -> !commitment.due().isAfter(today))
                .reduce((_, later) -> later);
    }

    /// The day it was written down. One that is still to come was written by a clock gone wrong and counts for nothing.
    private static LocalDate made(EntryId id, Reflection said, LocalDate today, ZoneId zone) {
        var written = id.born().wall().atZone(zone).toLocalDate();
        return written.isAfter(said.on()) && !written.isAfter(today) ? written : said.on();
    }

    /// How many days after it each reflection was last asked about.
    private static Map<EntryId, Integer> asked(Progress progress) {
        var asked = new TreeMap<EntryId, Integer>();
        progress.followUps().values().forEach(it -> asked.merge(it.reflection(), it.days(), Math::max));
        return asked;
    }
}
