package dev.footbridge.progress;

import dev.footbridge.content.id.DiagnosticId;
import dev.footbridge.content.id.Key;
import dev.footbridge.content.id.ModuleId;
import dev.footbridge.content.id.OutcomeId;
import dev.footbridge.content.id.TaskId;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// What two progresses say differently, whoever said it when.
///
/// @param extras how many fields that this version does not know are only in the second, or other there
public record Difference(
        SortedMap<DiagnosticId, Turned<Mark<Rating>>> ratings,
        SortedMap<DiagnosticId, Turned<Mark<String>>> evidence,
        SortedMap<ModuleId, Turned<Mark<ModuleState>>> modules,
        SortedMap<ModuleId, Turned<Mark<Answer>>> answers,
        SortedMap<NoteId, Turned<Mark<String>>> notes,
        SortedMap<TaskId, Turned<Mark<Boolean>>> tasks,
        SortedMap<OutcomeId, Turned<Mark<String>>> proofs,
        SortedMap<OutcomeId, Turned<Mark<Optional<Witness>>>> checks,
        SortedMap<PlanPart, Turned<Mark<Planned>>> planned,
        SequencedMap<EntryId, Turned<Entry<Reflection>>> reflections,
        SequencedMap<EntryId, Turned<Entry<StudySession>>> sessions,
        SequencedMap<EntryId, Turned<Entry<Review>>> reviews,
        SequencedMap<EntryId, Turned<Entry<Highlight>>> highlights,
        SequencedMap<EntryId, Turned<Entry<Attachment>>> attachments,
        SequencedMap<EntryId, Turned<Entry<Explanation>>> explanations,
        SequencedMap<EntryId, Turned<Entry<FollowUp>>> followUps,
        int extras) {

    /// One thing, as the first says it and as the second does.
    public record Turned<T>(T from, T to) {}

    public static Difference between(Progress from, Progress to) {
        return new Difference(
                marks(from.ratings(), to.ratings()),
                marks(from.evidence(), to.evidence()),
                marks(from.modules(), to.modules()),
                marks(from.answers(), to.answers()),
                marks(from.notes(), to.notes()),
                marks(from.tasks(), to.tasks()),
                marks(from.proofs(), to.proofs()),
                marks(from.checks(), to.checks()),
                marks(from.planned(), to.planned()),
                entries(from.reflections(), to.reflections()),
                entries(from.sessions(), to.sessions()),
                entries(from.reviews(), to.reviews()),
                entries(from.highlights(), to.highlights()),
                entries(from.attachments(), to.attachments()),
                entries(from.explanations(), to.explanations()),
                entries(from.followUps(), to.followUps()),
                extras(from.extras(), to.extras()));
    }

    public boolean isNone() {
        return size() == 0;
    }

    /// How many things differ.
    public int size() {
        return Stream.of(
                                ratings,
                                evidence,
                                modules,
                                answers,
                                notes,
                                tasks,
                                proofs,
                                checks,
                                planned,
                                reflections,
                                sessions,
                                reviews,
                                highlights,
                                attachments,
                                explanations,
                                followUps)
                        .mapToInt(SequencedMap::size)
                        .sum()
                + extras;
    }

    private static <K extends Key, V> SortedMap<K, Turned<Mark<V>>> marks(Marks<K, V> from, Marks<K, V> to) {
        var turned = new TreeMap<K, Turned<Mark<V>>>(Comparator.comparing(Key::value));
        for (var id : from.merge(to).all().keySet()) {
            if (!from.said(id).says(to.said(id))) {
                turned.put(id, new Turned<>(from.said(id), to.said(id)));
            }
        }
        return Collections.unmodifiableSortedMap(turned);
    }

    private static <V> SequencedMap<EntryId, Turned<Entry<V>>> entries(Log<V> from, Log<V> to) {
        if (from.equals(to)) {
            return Collections.emptySortedMap();
        }
        var turned = new TreeMap<EntryId, Turned<Entry<V>>>();
        var left = new HashMap<>(from.all());
        to.all().forEach((id, entry) -> {
            var was = left.remove(id);
            put(turned, id, was == null ? Entry.none() : was, entry);
        });
        left.forEach((id, entry) -> put(turned, id, entry, Entry.none()));
        return Collections.unmodifiableSortedMap(turned);
    }

    private static <V> void put(SortedMap<EntryId, Turned<Entry<V>>> turned, EntryId id, Entry<V> from, Entry<V> to) {
        if (!from.says(to)) {
            turned.put(id, new Turned<>(from, to));
        }
    }

    private static int extras(Extras from, Extras to) {
        return Math.toIntExact(to.fields().entrySet().stream()
                .filter(field -> !field.getValue().equals(from.fields().get(field.getKey())))
                .count());
    }
}
