package dev.footbridge.ui.guide;

import java.util.HashMap;
import java.util.Map;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;

/// How far each block of code is moved sideways, so that all its pieces move together and stay so out of view.
final class SideShifts {

    private final Map<String, DoubleProperty> shifts = new HashMap<>();

    DoubleProperty of(String block) {
        return shifts.computeIfAbsent(block, _ -> new SimpleDoubleProperty());
    }

    void clear() {
        shifts.clear();
    }
}
