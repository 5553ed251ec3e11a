package dev.footbridge.progress.store;

import dev.footbridge.progress.Progress;
import dev.footbridge.progress.store.Origin.From;
import dev.footbridge.progress.store.Origin.Why;
import dev.footbridge.progress.store.ProgressJson.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// Two copies and the one that both were made from, merged: as [Progress#merge] does, after [EditsSinceBase].
///
/// @param progress the same whichever copy is the first
/// @param origins of all in which the two copies differ, by path
record ThreeWay(Progress progress, List<Origin> origins) {

    ThreeWay {
        origins = List.copyOf(origins);
    }

    /// @param base [Progress#NONE] where there is none
    static ThreeWay merge(Progress first, Progress second, Progress base) {
        var one = fields(first);
        var other = fields(second);
        var oneBefore = texts(one);
        var otherBefore = texts(other);
        var edits = EditsSinceBase.stamp(Slots.of(fields(base)), Slots.of(one), Slots.of(other));
        var merged = progress(one).merge(progress(other));
        return new ThreeWay(merged, origins(texts(fields(merged)), oneBefore, otherBefore, edits));
    }

    private static List<Origin> origins(
            Map<String, String> merged,
            Map<String, String> first,
            Map<String, String> second,
            Map<String, Origin> edits) {
        var origins = new ArrayList<Origin>();
        merged.forEach((path, text) -> {
            var inFirst = text.equals(first.get(path));
            var inSecond = text.equals(second.get(path));
            if (edits.containsKey(path)) {
                origins.add(edits.get(path));
            } else if (!inFirst || !inSecond) {
                origins.add(new Origin(path, inFirst ? From.FIRST : inSecond ? From.SECOND : From.BOTH, Why.NEWER));
            }
        });
        return origins;
    }

    private static SortedMap<String, String> texts(Json.Fields whole) {
        var texts = new TreeMap<String, String>();
        Slots.of(whole).forEach((path, slot) -> texts.put(path, slot.text()));
        return texts;
    }

    private static Json.Fields fields(Progress progress) {
        try {
            return ProgressWriter.tree(progress);
        } catch (NotReadable wrong) {
            throw new IllegalArgumentException("extras that are not JSON: " + wrong.why(), wrong);
        }
    }

    private static Progress progress(Json.Fields fields) {
        return switch (ProgressJson.read(Utf8.encode(JsonWriter.pretty(fields, 0)))) {
            case Reading.Read(var progress, var _) -> progress;
            case Reading other -> throw new IllegalStateException(other.toString());
        };
    }
}
