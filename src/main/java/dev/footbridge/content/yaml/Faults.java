package dev.footbridge.content.yaml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Gathers everything that is wrong with one file, so that reading can go on to the next fault. Not thread-safe.
public final class Faults {

    private final List<Fault> found = new ArrayList<>();

    public void add(Place place, String what, String mend) {
        found.add(new Fault(place, what, mend));
    }

    public int size() {
        return found.size();
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    /// Top to bottom; faults at the same place stay in the order in which they were found.
    public List<Fault> inFileOrder() {
        var ordered = new ArrayList<>(found);
        ordered.sort(Comparator.comparing(Fault::place));
        return ordered;
    }
}
