package dev.footbridge.ui.kit;

import atlantafx.base.theme.Styles;
import dev.footbridge.content.Diagnostic;
import dev.footbridge.guidance.Standing;
import dev.footbridge.message.Messages;
import dev.footbridge.progress.Change;
import dev.footbridge.progress.Rating;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;

/// A diagnostic's rating as three segments that read as words. Pressing the one that is set clears it.
public final class RatingControl extends HBox {

    private static final List<Rating> SEGMENTS = List.of(Rating.NOT_YET, Rating.PARTLY, Rating.YES);

    private final Diagnostic diagnostic;
    private final Map<Rating, ToggleButton> segments = new EnumMap<>(Rating.class);

    public RatingControl(Study study, Diagnostic diagnostic) {
        this.diagnostic = diagnostic;
        getStyleClass().add("rating-control");
        for (var rating : SEGMENTS) {
            var segment =
                    new ToggleButton(Words.of(rating), StateShape.of(rating).draw());
            segment.setMinWidth(USE_PREF_SIZE);
            segment.setAccessibleText(Messages.text("rating.segment", diagnostic.name(), Words.of(rating)));
            segment.getStyleClass()
                    .addAll(
                            "rating-segment",
                            switch (rating) {
                                case NOT_YET -> Styles.LEFT_PILL;
                                case PARTLY -> Styles.CENTER_PILL;
                                case YES, UNRATED -> Styles.RIGHT_PILL;
                            });
            segment.setOnAction(_ -> {
                var chosen = segment.isSelected() ? rating : Rating.UNRATED;
                study.apply(new Change.Rate(diagnostic.id(), chosen));
            });
            segments.put(rating, segment);
            getChildren().add(segment);
        }
        Live.show(this, study.standingProperty(), this::show);
    }

    private void show(Standing standing) {
        var rating = standing.progress().rating(diagnostic.id());
        segments.forEach((of, segment) -> segment.setSelected(of == rating));
    }
}
