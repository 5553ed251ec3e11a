package dev.footbridge.ui.guide;

import dev.footbridge.ui.kit.Preferences;
import java.util.List;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/// How large guides are set, in percent; remembered.
final class TextSize {

    private static final String NAME = "guide.text-size";
    private static final List<Integer> STEPS = List.of(75, 85, 100, 115, 130, 150, 175, 200);
    private static final int USUAL = 100;
    private static final double TYPE = 15;

    private final Preferences preferences;
    private final ReadOnlyIntegerWrapper percent;

    TextSize(Preferences preferences) {
        this.preferences = preferences;
        var kept = preferences.get(NAME).filter(it -> it.matches("[0-9]{2,3}")).map(Integer::valueOf);
        this.percent = new ReadOnlyIntegerWrapper(kept.filter(STEPS::contains).orElse(USUAL));
    }

    ReadOnlyIntegerProperty percentProperty() {
        return percent.getReadOnlyProperty();
    }

    /// The size of running text, in pixels.
    double type() {
        return TYPE * percent.get() / USUAL;
    }

    void larger() {
        STEPS.stream().filter(step -> step > percent.get()).findFirst().ifPresent(this::set);
    }

    void smaller() {
        STEPS.reversed().stream()
                .filter(step -> step < percent.get())
                .findFirst()
                .ifPresent(this::set);
    }

    void usual() {
        set(USUAL);
    }

    private void set(int next) {
        percent.set(next);
        preferences.put(NAME, String.valueOf(next));
    }
}
