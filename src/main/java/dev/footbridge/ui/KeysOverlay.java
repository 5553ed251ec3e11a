package dev.footbridge.ui;

import dev.footbridge.message.Messages;
import dev.footbridge.ui.kit.Command;
import dev.footbridge.ui.kit.Controls;
import dev.footbridge.ui.kit.Overlay;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/// The table of keys, laid over the screen by F1 and put away by F1 or Esc: those of every command, and those that only
/// some screens have.
final class KeysOverlay extends Overlay {

    private static final double LEAST_WIDTH = 300;
    private static final double MOST_WIDTH = 900;
    private static final double MARGINS = 130;

    private final Supplier<List<Command>> commands;
    private final Button close = Controls.button(Messages.text("keys.close"), this::close);
    private final ScrollPane scroll = new ScrollPane();

    /// @param commands all that there are, as they are called now
    KeysOverlay(Supplier<List<Command>> commands) {
        this.commands = commands;
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            switch (key.getCode()) {
                case DOWN -> scroll.setVvalue(scroll.getVvalue() + 0.1);
                case UP -> scroll.setVvalue(scroll.getVvalue() - 0.1);
                default -> {
                    // any other key keeps its meaning
                }
            }
            if (key.getCode() == KeyCode.TAB || key.getCode().isArrowKey()) {
                key.consume();
            }
        });
    }

    @Override
    protected Node card() {
        var anywhere = table(Messages.text("keys.anywhere"));
        for (var command : commands.get()) {
            command.key().ifPresent(key -> row(anywhere, key.getDisplayText(), command.title()));
        }
        var here = table(Messages.text("keys.on-screens"));
        for (var line : Messages.text("keys.table").split("\n", -1)) {
            var cells = line.split("\\|", -1);
            row(here, cells[0], cells[1]);
        }
        var tables = new FlowPane(anywhere, here);
        tables.getStyleClass().add("keys-tables");
        tables.setPrefWrapLength(Math.clamp(getWidth() - MARGINS, LEAST_WIDTH, MOST_WIDTH));
        scroll.setContent(tables);
        scroll.setVvalue(0);
        var card = new VBox(Controls.text(Messages.text("keys.title"), "card-heading"), scroll, close);
        card.getStyleClass().addAll("card", "keys-card");
        card.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        return card;
    }

    @Override
    protected void opened() {
        close.requestFocus();
    }

    private static GridPane table(String heading) {
        var table = new GridPane();
        table.getStyleClass().add("keys-table");
        table.add(Controls.text(heading, "small", "muted"), 0, 0, 2, 1);
        return table;
    }

    private static void row(GridPane table, String key, String does) {
        table.addRow(table.getRowCount(), Controls.text(key, "key"), Controls.text(does));
    }
}
