package dev.footbridge.progress.store;

import dev.footbridge.progress.Replica;
import dev.footbridge.progress.Stamp;
import dev.footbridge.progress.store.Origin.From;
import dev.footbridge.progress.store.Origin.Why;
import dev.footbridge.progress.store.Slots.Slot;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// What was changed by hand in one of two files since their base: another value under the base's stamp, or under none.
///
/// Stamps alone do not show such an edit, and would lose it in the next merge. So it gets one, newer than those in all
/// three files and the same whoever merges them. A mark that was taken out by hand is no edit: it comes back.
final class HandEdits {

    private static final Replica HAND = new Replica("hand");
    private static final Comparator<Slot> NEWEST =
            Comparator.comparing((Slot slot) -> stamp(slot)).thenComparing(Slot::text);

    private final SortedMap<String, Origin> settled = new TreeMap<>();

    private HandEdits() {}

    /// Gives both files what was changed by hand in one of them.
    ///
    /// @return the edits by path
    static SortedMap<String, Origin> settle(Map<String, Slot> base, Map<String, Slot> first, Map<String, Slot> second) {
        var edits = new HandEdits();
        base.forEach((path, was) -> {
            var one = first.get(path);
            var other = second.get(path);
            if (one != null && other != null) {
                edits.settle(path, was, one, other);
            }
        });
        return edits.settled;
    }

    private void settle(String path, Slot base, Slot first, Slot second) {
        var inFirst = isEdited(first, base);
        var inSecond = isEdited(second, base);
        if (!inFirst && !inSecond) {
            return;
        }
        var isSame = first.text().equals(second.text());
        var isFirst = inFirst && (!inSecond || NEWEST.compare(first, second) >= 0);
        var why = inFirst && inSecond && !isSame ? Why.BY_HAND_IN_BOTH : Why.BY_HAND;
        settled.put(path, new Origin(path, isSame ? From.BOTH : isFirst ? From.FIRST : From.SECOND, why));

        var edit = (isFirst ? first : second).value();
        var newest = Stream.of(base, first, second).map(HandEdits::stamp).reduce(Stamp.OLDEST, Stamp::latest);
        var stamp = newest.next(Instant.EPOCH, HAND);
        first.set(edit, stamp);
        second.set(edit, stamp);
    }

    private static boolean isEdited(Slot slot, Slot base) {
        var isOldStamp = stamp(slot).equals(stamp(base)) || stamp(slot).equals(Stamp.OLDEST);
        return isOldStamp && !slot.text().equals(base.text());
    }

    private static Stamp stamp(Slot slot) {
        return slot.stamp().orElse(Stamp.OLDEST);
    }
}
