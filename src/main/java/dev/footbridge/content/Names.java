package dev.footbridge.content;

import static dev.footbridge.message.Messages.text;

import dev.footbridge.content.id.Id;
import dev.footbridge.content.yaml.Faults;
import dev.footbridge.content.yaml.Place;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The ids of one kind of thing, and where each is given.
final class Names implements Gathered {

    private final Map<String, Place> places = new LinkedHashMap<>();
    private final Set<String> meant = new HashSet<>();
    private boolean whole = true;

    /// Takes up an id, with a fault if it is ill-formed or already given: then a thing may be without the id that was
    /// meant for it.
    void declare(String id, Place place, Faults faults) {
        if (!Id.isWellFormed(id)) {
            var mended = mended(id);
            refuse(id, mended, place, faults);
            mended.ifPresentOrElse(meant::add, this::missOne);
            return;
        }
        var first = places.putIfAbsent(id, place);
        if (first != null) {
            var line = String.valueOf(first.line());
            faults.add(place, text("pack.id-twice", id, line), text("pack.id-twice.mend"));
            missOne();
        }
    }

    /// Makes a fault of an ill-formed id.
    ///
    /// @param near what to write, where that is clear
    static void refuse(String id, Optional<String> near, Place place, Faults faults) {
        var mend = near.isPresent() ? text("pack.id.near", near.get()) : text("pack.id.mend");
        faults.add(place, text("pack.id", id), mend);
    }

    @Override
    public void missOne() {
        whole = false;
    }

    /// Whether every id of the kind was read, so that one not [known][#knows] does not exist.
    boolean isWhole() {
        return whole;
    }

    /// Whether a thing has this id, or would have it once its ill-formed one is put right.
    boolean knows(String id) {
        return places.containsKey(id) || meant.contains(id);
    }

    /// Each well-formed id with the place where it was given first, in the file's order.
    Map<String, Place> places() {
        return places;
    }

    /// What someone who wrote `id` meant, if lower case and hyphens alone make an id of it.
    static Optional<String> mended(String id) {
        var mended = new StringBuilder();
        for (var i = 0; i < id.length(); i++) {
            var c = id.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                mended.append(c);
            } else if (!mended.isEmpty() && mended.charAt(mended.length() - 1) != '-') {
                mended.append('-');
            }
        }
        if (!mended.isEmpty() && mended.charAt(mended.length() - 1) == '-') {
            mended.setLength(mended.length() - 1);
        }
        var text = mended.toString().toLowerCase(Locale.ROOT);
        return Id.isWellFormed(text) ? Optional.of(text) : Optional.empty();
    }
}
