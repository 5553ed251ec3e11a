package dev.footbridge.ui.kit;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The one place that shows what went wrong. FX thread only.
public final class Notices {

    private final ObservableList<Notice> all = FXCollections.observableArrayList();
    /// Held on to: a view listens weakly to what it shows, and would fall silent once it is collected.
    private final ObservableList<Notice> view = FXCollections.unmodifiableObservableList(all);

    public ObservableList<Notice> all() {
        return view;
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
