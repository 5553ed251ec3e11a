package dev.footbridge.journal;

import dev.footbridge.content.id.AntiPatternId;
import dev.footbridge.progress.Change;
import dev.footbridge.progress.EntryId;
import dev.footbridge.progress.FollowUp;
import dev.footbridge.progress.Journal;
import dev.footbridge.progress.Progress;
import dev.footbridge.progress.Reflection;
import dev.footbridge.progress.Replica;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/// A journal as it is written, day by day.
final class Written {

    static final AntiPatternId MEMORY = new AntiPatternId("memory-ignored");

    Progress progress = Progress.NONE;

    /// Writes a reflection at noon of a day.
    ///
    /// @param written the day, by UTC
    EntryId on(String written, Reflection reflection) {
        return at(written + "T12:00:00Z", reflection);
    }

    EntryId at(String instant, Reflection reflection) {
        var now = Instant.parse(instant);
        apply(new Change.Add<>(Journal.REFLECTIONS, reflection), now);
        return progress.reflections().all().lastEntry().getKey();
    }

    void delete(EntryId id, String day) {
        apply(new Change.Delete<>(Journal.REFLECTIONS, id), Instant.parse(day + "T12:00:00Z"));
    }

    /// Answers at noon of the day whether a commitment held.
    void answer(EntryId id, int days, FollowUp.Held held, String day) {
        var answer = new FollowUp(id, days, held, LocalDate.parse(day));
        apply(new Change.Add<>(Journal.FOLLOW_UPS, answer), Instant.parse(day + "T12:00:00Z"));
    }

    private void apply(Change change, Instant now) {
        progress = change.on(progress, now, progress.latest().next(now, new Replica("me")));
    }

    static Reflection reflection(String on, String instead, int strength) {
        return new Reflection(
                MEMORY,
                LocalDate.parse(on),
                "The cache was full.",
                "An evening.",
                instead,
                strength == 0 ? OptionalInt.empty() : OptionalInt.of(strength),
                Optional.empty(),
                Optional.empty(),
                false);
    }
}
