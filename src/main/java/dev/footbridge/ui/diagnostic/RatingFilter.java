package dev.footbridge.ui.diagnostic;

import dev.footbridge.message.Messages;
import dev.footbridge.progress.Rating;
import dev.footbridge.ui.kit.Words;
import java.util.Optional;

/// Which statements are shown: all of them, or those with one rating.
enum RatingFilter {
    ALL(Optional.empty()),
    UNRATED(Optional.of(Rating.UNRATED)),
    NOT_YET(Optional.of(Rating.NOT_YET)),
    PARTLY(Optional.of(Rating.PARTLY)),
    YES(Optional.of(Rating.YES));

    private final Optional<Rating> only;

    RatingFilter(Optional<Rating> only) {
        this.only = only;
    }

    boolean lets(Rating rating) {
        return only.isEmpty() || only.get() == rating;
    }

    String title() {
        return only.map(Words::of).orElseGet(() -> Messages.text("diagnostic.all"));
    }

    /// What to say when this lets no statement through.
    String nothing() {
        return this == UNRATED ? Messages.text("diagnostic.none-unrated") : Messages.text("diagnostic.none", title());
    }
}
