package dev.footbridge.ui.history;

import dev.footbridge.message.Messages;
import dev.footbridge.progress.store.Backup;
import dev.footbridge.progress.store.BackupList;
import dev.footbridge.progress.store.SaveState;
import dev.footbridge.ui.kit.BackupShelf;
import dev.footbridge.ui.kit.BackupShelf.Looked;
import dev.footbridge.ui.kit.Live;
import dev.footbridge.ui.kit.Screen;
import dev.footbridge.ui.kit.ScreenPane;
import dev.footbridge.ui.kit.Study;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// The backups: each with its date, why it was made and what it held; how it differs from now; and the way back.
public final class HistoryScreen extends ScreenPane {

    private final BackupItems items;
    private final ListView<BackupItem> list = new ListView<>();
    private final HBox both;
    private Optional<Backup> chosen = Optional.empty();
    private boolean filling;

    public HistoryScreen(Study study, BackupShelf shelf) {
        super(Screen.HISTORY);
        getStyleClass().add("history");
        items = new BackupItems(shelf);
        var pane = new BackupPane(study, shelf);
        HBox.setHgrow(pane, Priority.ALWAYS);
        both = new HBox(list, pane);
        both.getStyleClass().add("history-both");
        list.getStyleClass().add("backups");
        list.setAccessibleText(Messages.text("history.list"));
        list.setCellFactory(_ -> new BackupCell(study.clock()));
        list.getSelectionModel().selectedItemProperty().subscribe(item -> {
            if (!filling && item != null) {
                chosen = Optional.of(item.backup());
                pane.show(item);
            }
        });
        list.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER) {
                pane.focusRestore();
                key.consume();
            }
        });
        items.all().addListener((ListChangeListener<BackupItem>) _ -> fill());
        items.lookedProperty().subscribe(looked -> looked.ifPresent(this::show));
        Live.show(this, study.saveStateProperty(), state -> {
            if (state instanceof SaveState.Saved && getScene() != null) {
                items.refresh();
            }
        });
    }

    @Override
    public void shown() {
        items.refresh();
        list.requestFocus();
    }

    private void show(Looked looked) {
        switch (looked.list()) {
            case BackupList.OutOfReach(var why) -> setCenter(new NoBackups(Messages.text("history.out-of-reach", why)));
            case BackupList.Listed(var backups) -> setCenter(backups.isEmpty() ? NoBackups.yet(looked.folder()) : both);
        }
    }

    /// Shows the items anew, with the same backup chosen as before; the newest where there was none.
    private void fill() {
        filling = true;
        list.getItems().setAll(items.all());
        filling = false;
        var at = chosen.map(items::indexOf).filter(index -> index >= 0).orElse(0);
        list.getSelectionModel().clearAndSelect(at);
    }
}
