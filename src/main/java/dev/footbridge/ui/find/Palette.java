package dev.footbridge.ui.find;

import dev.footbridge.find.Hit;
import dev.footbridge.find.Index;
import dev.footbridge.message.Messages;
import dev.footbridge.ui.kit.Controls;
import dev.footbridge.ui.kit.Overlay;
import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// One field over everything: type a few letters, choose by the arrows, and Enter leads there or does it.
public final class Palette extends Overlay {

    private static final int MOST = 50;
    private static final int PAGE = 8;

    private final Supplier<Index<Lead>> everything;
    private final TextField field = new TextField();
    private final ListView<Hit<Lead>> list = new ListView<>();
    private final Label none = Controls.prose("", "muted");
    private final VBox card;
    private Index<Lead> index = Index.of(List.of());

    /// @param everything is asked for each time the palette opens
    public Palette(Supplier<Index<Lead>> everything) {
        this.everything = everything;
        field.setPromptText(Messages.text("find.prompt"));
        field.setAccessibleText(Messages.text("find.name"));
        field.getStyleClass().add("palette-field");
        field.textProperty().addListener((_, _, _) -> search());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.setCellFactory(_ -> new HitCell());
        list.setFocusTraversable(false);
        list.setAccessibleText(Messages.text("find.list"));
        list.getStyleClass().add("palette-list");
        list.setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY) {
                follow();
            }
        });
        list.setPlaceholder(none);
        none.setAlignment(Pos.CENTER_LEFT);
        card = new VBox(field, list);
        card.getStyleClass().addAll("card", "palette-card");
        StackPane.setAlignment(card, Pos.TOP_CENTER);
    }

    @Override
    protected Node card() {
        index = everything.get();
        return card;
    }

    @Override
    protected void opened() {
        field.clear();
        search();
        field.requestFocus();
    }

    /// Takes in what came to be found meanwhile, with what is typed as it is.
    public void renew() {
        if (isVisible()) {
            index = everything.get();
            search();
        }
    }

    private void search() {
        var hits = index.search(field.getText(), MOST);
        none.setText(Messages.text("find.none", field.getText().strip()));
        list.getItems().setAll(hits);
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
    }

    private void pressed(KeyEvent key) {
        switch (key.getCode()) {
            case DOWN -> move(1);
            case UP -> move(-1);
            case PAGE_DOWN -> move(PAGE);
            case PAGE_UP -> move(-PAGE);
            case ENTER -> follow();
            case TAB -> move(key.isShiftDown() ? -1 : 1);
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void move(int by) {
        var last = list.getItems().size() - 1;
        var next = Math.clamp(list.getSelectionModel().getSelectedIndex() + by, Math.min(0, last), Math.max(0, last));
        list.getSelectionModel().select(next);
        list.scrollTo(Math.max(0, next - PAGE / 2));
    }

    private void follow() {
        var hit = list.getSelectionModel().getSelectedItem();
        if (hit != null) {
            close();
            hit.found().target().does().run();
        }
    }
}
