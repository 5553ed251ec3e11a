package dev.footbridge.ui.kit;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The one place that shows what went wrong. FX thread only.
public final class Notices {

    private final ObservableList<Notice> all = FXCollections.observableArrayList();

    public ObservableList<Notice> all() {
        return FXCollections.unmodifiableObservableList(all);
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
