package dev.footbridge.ui.gapmap;

import dev.footbridge.message.Messages;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

/// The table's columns from left to right, how each sorts and how wide it is, in pixels at 14 px text.
enum GapColumn {
    HAVE("have", Messages.text("gapmap.column.have"), 108, 176, 520),
    ARROW("arrow", "", 30, 30, 520),
    NEED("need", Messages.text("gapmap.column.need"), 160, 256, 0),
    MODULE("module", Messages.text("gapmap.column.module"), 168, 196, 0),
    HELD("held", Messages.text("gapmap.column.held"), 132, 132, 680),
    STANDING("standing", Messages.text("gapmap.column.standing"), 142, 142, 900),
    STATUS("status", Messages.text("gapmap.column.status"), 94, 100, 0);

    private final String word;
    private final String title;
    private final double least;
    private final double usual;
    private final double shownFrom;

    GapColumn(String word, String title, double least, double usual, double shownFrom) {
        this.word = word;
        this.title = title;
        this.least = least;
        this.usual = usual;
        this.shownFrom = shownFrom;
    }

    static Optional<GapColumn> named(String word) {
        return Arrays.stream(values()).filter(it -> it.word.equals(word)).findFirst();
    }

    /// The word that preferences keep it under.
    String word() {
        return word;
    }

    String title() {
        return title;
    }

    double least() {
        return least;
    }

    double usual() {
        return usual;
    }

    /// Whether there is room for it in a table this wide. What a narrow table leaves out, the side pane says.
    boolean isShownIn(double tableWidth) {
        return tableWidth >= shownFrom;
    }

    /// The arrow only joins *have* to *need*: it neither sorts nor changes its width.
    boolean isArrow() {
        return this == ARROW;
    }

    /// Upwards: words by the alphabet, what is held by its share, states in the order in which they come about.
    Comparator<GapRow> order() {
        return switch (this) {
            case HAVE -> Comparator.comparing(row -> row.gap().have());
            case ARROW -> (_, _) -> 0;
            case NEED -> Comparator.comparing(row -> row.gap().need());
            case MODULE -> Comparator.comparing(row -> row.module().title());
            case HELD -> Comparator.comparingDouble(GapRow::share);
            case STANDING -> Comparator.comparing(GapRow::standing);
            case STATUS -> Comparator.comparing(GapRow::status);
        };
    }
}
