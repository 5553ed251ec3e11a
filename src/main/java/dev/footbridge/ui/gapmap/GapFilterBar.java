package dev.footbridge.ui.gapmap;

import dev.footbridge.guidance.GapStatus;
import dev.footbridge.message.Messages;
import dev.footbridge.ui.kit.Chips;
import dev.footbridge.ui.kit.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The statuses to filter by, each with its count, and beside them how the rows are sorted.
final class GapFilterBar extends HBox {

    private static final List<Optional<GapStatus>> CHOICES = Stream.concat(
                    Stream.of(Optional.<GapStatus>empty()),
                    Arrays.stream(GapStatus.values()).map(Optional::of))
            .toList();

    private final GapItems items;
    private final Chips<Optional<GapStatus>> chips =
            new Chips<>(CHOICES, status -> status.map(Words::of).orElseGet(() -> Messages.text("gapmap.all")));

    GapFilterBar(GapItems items, Region sort) {
        this.items = items;
        getStyleClass().add("gap-bar");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        setMinWidth(0);
        sort.visibleProperty()
                .bind(widthProperty().greaterThan(chips.widthProperty().add(sort.widthProperty())));
        getChildren().addAll(chips, space, sort);
        chips.chosenProperty().subscribe(status -> items.filter(items.filter().withStatus(status)));
        items.filterProperty().subscribe(filter -> {
            chips.choose(filter.status());
            count();
        });
        items.standingProperty().subscribe(_ -> count());
    }

    private void count() {
        chips.count(status -> items.count(items.filter().withStatus(status)));
    }
}
