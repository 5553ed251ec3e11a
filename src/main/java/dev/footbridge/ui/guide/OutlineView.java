package dev.footbridge.ui.guide;

import dev.footbridge.content.document.Content;
import dev.footbridge.content.document.Document;
import dev.footbridge.message.Messages;
import java.util.Objects;
import java.util.function.IntConsumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// The headings of a guide, the one being read marked. A click or Enter leads to one.
final class OutlineView extends ListView<OutlineView.Entry> {

    /// @param at where the heading stands in the guide
    record Entry(int at, int level, String title) {}

    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");
    private static final PseudoClass DEEPER = PseudoClass.getPseudoClass("deeper");

    private final ReadOnlyObjectWrapper<@Nullable Entry> here = new ReadOnlyObjectWrapper<>();
    private final IntConsumer goTo;

    /// @param goTo leads to a place of the guide
    OutlineView(IntConsumer goTo) {
        this.goTo = goTo;
        getStyleClass().add("outline");
        setAccessibleText(Messages.text("guide.outline"));
        setCellFactory(_ -> new Cell());
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            var chosen = getSelectionModel().getSelectedItem();
            if (key.getCode() == KeyCode.ENTER && chosen != null) {
                goTo.accept(chosen.at());
                key.consume();
            }
        });
        focusedProperty().subscribe(focused -> {
            if (focused && here.get() != null) {
                getSelectionModel().select(here.get());
            } else if (!focused) {
                getSelectionModel().clearSelection();
            }
        });
    }

    void show(Document document) {
        getItems()
                .setAll(document.headings().stream()
                        .filter(piece -> piece.content() instanceof Content.Heading heading && heading.level() <= 3)
                        .map(piece -> new Entry(piece.at(), ((Content.Heading) piece.content()).level(), piece.text()))
                        .toList());
    }

    /// Marks the heading under which a place stands.
    void follow(int place) {
        var now = getItems().stream()
                .filter(entry -> entry.at() <= place)
                .reduce((_, last) -> last)
                .orElse(null);
        if (!Objects.equals(now, here.get())) {
            here.set(now);
            if (now != null && !isFocused()) {
                reveal(getItems().indexOf(now));
            }
        }
    }

    private void reveal(int index) {
        var seen = lookup(".virtual-flow") instanceof VirtualFlow<?> flow
                && flow.getFirstVisibleCell() != null
                && flow.getFirstVisibleCell().getIndex() < index
                && flow.getLastVisibleCell().getIndex() > index;
        if (!seen) {
            scrollTo(Math.max(0, index - 3));
        }
    }

    ReadOnlyObjectProperty<@Nullable Entry> hereProperty() {
        return here.getReadOnlyProperty();
    }

    private final class Cell extends ListCell<Entry> {

        Cell() {
            setWrapText(true);
            setPrefWidth(0);
            here.subscribe(this::mark);
            addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> {
                if (getItem() != null) {
                    goTo.accept(getItem().at());
                }
            });
        }

        @Override
        protected void updateItem(@Nullable Entry entry, boolean empty) {
            super.updateItem(entry, empty);
            setText(entry == null ? "" : entry.title());
            pseudoClassStateChanged(DEEPER, entry != null && entry.level() > 2);
            mark();
        }

        private void mark() {
            var isHere = getItem() != null && getItem().equals(here.get());
            pseudoClassStateChanged(HERE, isHere);
            setAccessibleText(isHere ? Messages.text("guide.outline.here", getText()) : getText());
        }
    }
}
