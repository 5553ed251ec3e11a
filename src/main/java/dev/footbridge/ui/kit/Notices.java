package dev.footbridge.ui.kit;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The one place that shows what went wrong. FX thread only.
public final class Notices {

    private final ObservableList<Notice> all = FXCollections.observableArrayList();

    /// Held here, since it hears of changes only for as long as somebody holds it.
    private final ObservableList<Notice> readOnly = FXCollections.unmodifiableObservableList(all);

    public ObservableList<Notice> all() {
        return readOnly;
    }

    public void show(Notice notice) {
        remove(notice.key());
        all.add(notice);
    }

    public boolean isShown(String key) {
        return all.stream().anyMatch(notice -> notice.key().equals(key));
    }

    public void remove(String key) {
        all.removeIf(notice -> notice.key().equals(key));
    }
}
