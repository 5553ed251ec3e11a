package dev.footbridge.progress.store;

import dev.footbridge.progress.Replica;
import dev.footbridge.progress.Stamp;
import dev.footbridge.progress.store.Origin.From;
import dev.footbridge.progress.store.Origin.Why;
import dev.footbridge.progress.store.Slots.Slot;
import java.time.Instant;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// What was changed by hand in either of two files since their base: another value under the base's stamp, or under
/// none.
///
/// Stamps alone do not show such an edit, and would lose it in this merge or the next. So it gets one, newer than those
/// in all three files and the same whoever merges them; then it merges like any other. What was taken out by hand is no
/// edit, and comes back.
final class EditsSinceBase {

    private final SortedMap<String, Origin> edits = new TreeMap<>();

    private EditsSinceBase() {}

    /// Puts each edit under its new stamp.
    ///
    /// @return where each came from, by path
    static SortedMap<String, Origin> stamp(Map<String, Slot> base, Map<String, Slot> first, Map<String, Slot> second) {
        var since = new EditsSinceBase();
        base.forEach((path, was) -> {
            var one = first.get(path);
            var other = second.get(path);
            if (one != null && other != null) {
                since.stamp(path, was, one, other);
            }
        });
        return since.edits;
    }

    private void stamp(String path, Slot base, Slot first, Slot second) {
        var inFirst = isEdit(first, base);
        var inSecond = isEdit(second, base);
        var newest = Stream.of(base, first, second).map(Slot::stamp).reduce(Stamp.OLDEST, Stamp::latest);
        if (inFirst && inSecond) {
            stamp(first, base, newest);
            stamp(second, base, newest);
            var isSame = first.text().equals(second.text());
            edits.put(path, new Origin(path, newer(first, second), isSame ? Why.BY_HAND : Why.BY_HAND_IN_BOTH));
        } else if (inFirst) {
            edits.put(path, lone(path, From.FIRST, first, second, base, newest));
        } else if (inSecond) {
            edits.put(path, lone(path, From.SECOND, second, first, base, newest));
        }
    }

    private static Origin lone(String path, From from, Slot edit, Slot other, Slot base, Stamp newest) {
        stamp(edit, base, newest);
        if (!edit.canHaveStamp()) {
            other.set(edit.value());
        }
        return new Origin(path, from, Why.BY_HAND);
    }

    private static void stamp(Slot edit, Slot base, Stamp newest) {
        if (edit.canHaveStamp()) {
            edit.restamp(newest.next(Instant.EPOCH, hand(edit.text())), base.stamp());
        }
    }

    private static boolean isEdit(Slot slot, Slot base) {
        var isUnderOldStamp = slot.isWithoutStamp() || slot.stamp().equals(base.stamp());
        return isUnderOldStamp
                && slot.history().equals(base.history())
                && !slot.text().equals(base.text());
    }

    /// A replica for one edit: nobody else ever stamps under its name, so no copy can take another edit for seen.
    private static Replica hand(String text) {
        return new Replica("hand" + Integer.toUnsignedString(text.hashCode(), Character.MAX_RADIX));
    }

    private static From newer(Slot first, Slot second) {
        var order = first.stamp().compareTo(second.stamp());
        order = order == 0 ? first.text().compareTo(second.text()) : order;
        return order == 0 ? From.BOTH : order > 0 ? From.FIRST : From.SECOND;
    }
}
