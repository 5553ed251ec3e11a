package dev.footbridge.ui.kit;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The one place that shows what went wrong. FX thread only.
public final class Notices {

    private final ObservableList<Notice> all = FXCollections.observableArrayList();

    /// Kept, since a view that nobody keeps is collected, and what listens to it hears no more.
    private final ObservableList<Notice> shown = FXCollections.unmodifiableObservableList(all);

    public ObservableList<Notice> all() {
        return shown;
    }

    public void show(Notice notice) {
        remove(notice.key());
        all.add(notice);
    }

    public void remove(String key) {
        all.removeIf(notice -> notice.key().equals(key));
    }
}
