package dev.footbridge.content;

import dev.footbridge.content.yaml.Place;
import java.util.ArrayList;
import java.util.List;

/// The ids that stand somewhere to name other things, in the file's order.
final class References implements Gathered {

    private final List<Mention> mentions = new ArrayList<>();
    private boolean whole = true;

    /// One id that names a thing elsewhere; it may be ill-formed.
    record Mention(String id, Place place) {}

    void add(String id, Place place) {
        mentions.add(new Mention(id, place));
    }

    @Override
    public void missOne() {
        whole = false;
    }

    /// Whether every mention was read, so that what is not among them is not named.
    boolean isWhole() {
        return whole;
    }

    List<Mention> mentions() {
        return mentions;
    }
}
