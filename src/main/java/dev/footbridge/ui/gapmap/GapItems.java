package dev.footbridge.ui.gapmap;

import dev.footbridge.content.id.GapId;
import dev.footbridge.content.id.ModuleId;
import dev.footbridge.guidance.Standing;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The rows that pass the filter, in the order asked for, kept in step with where the learner stands.
///
/// A row that is open in the side pane stays in the list even when a rating given there takes it out of the filter:
/// nobody's work disappears under their hands.
final class GapItems {

    private final List<GapItem> all;
    private final ObservableList<GapItem> shown = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<GapFilter> filter = new ReadOnlyObjectWrapper<>(GapFilter.NONE);
    private final ReadOnlyObjectWrapper<GapOrder> order = new ReadOnlyObjectWrapper<>(GapOrder.BRIDGE);
    private final ReadOnlyObjectWrapper<Standing> standing;
    private Optional<GapItem> open = Optional.empty();

    GapItems(Standing standing) {
        this.standing = new ReadOnlyObjectWrapper<>(standing);
        all = standing.bridge().gaps().stream()
                .map(gap -> new GapItem(GapRow.of(gap, standing)))
                .toList();
        shown.setAll(all);
    }

    ObservableList<GapItem> shown() {
        return shown;
    }

    ReadOnlyObjectProperty<GapFilter> filterProperty() {
        return filter.getReadOnlyProperty();
    }

    /// What the rows were last drawn from; changes after them.
    ReadOnlyObjectProperty<Standing> standingProperty() {
        return standing.getReadOnlyProperty();
    }

    GapFilter filter() {
        return filter.get();
    }

    ReadOnlyObjectProperty<GapOrder> orderProperty() {
        return order.getReadOnlyProperty();
    }

    /// How many rows `other` would let through.
    int count(GapFilter other) {
        return Math.toIntExact(
                all.stream().filter(item -> other.admits(item.row())).count());
    }

    /// The bridge's first gap that is studied in `module`.
    Optional<GapItem> studiedIn(ModuleId module) {
        return all.stream()
                .filter(item -> item.row().gap().module().equals(module))
                .findFirst();
    }

    Optional<GapItem> of(GapId gap) {
        return all.stream().filter(item -> item.row().gap().id().equals(gap)).findFirst();
    }

    void show(Standing now) {
        all.forEach(item -> item.show(GapRow.of(item.row().gap(), now)));
        arrange();
        standing.set(now);
    }

    void filter(GapFilter chosen) {
        filter.set(chosen);
        arrange();
    }

    void sort(GapOrder chosen) {
        order.set(chosen);
        arrange();
    }

    void keep(Optional<GapItem> opened) {
        open = opened;
        arrange();
    }

    private void arrange() {
        var wanted = all.stream()
                .filter(item ->
                        filter().admits(item.row()) || open.filter(item::equals).isPresent())
                .sorted(Comparator.comparing(GapItem::row, order.get().comparator()))
                .toList();
        shown.removeIf(item -> !wanted.contains(item));
        wanted.stream().filter(item -> !shown.contains(item)).forEach(shown::add);
        if (!shown.equals(wanted)) {
            FXCollections.sort(shown, Comparator.comparingInt(wanted::indexOf));
        }
    }
}
