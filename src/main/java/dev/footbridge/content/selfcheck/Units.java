package dev.footbridge.content.selfcheck;

import dev.footbridge.content.formula.TypedNumber;
import java.util.List;
import java.util.Map;

/// Takes an answer in a larger or smaller unit of the same kind for the answer in the wanted one: 1.5 s is 1500 ms.
final class Units {

    private static final double KIBI = 1024;

    /// What one of a unit is in the smallest of its kind.
    private record Unit(Kind kind, double size) {}

    private enum Kind {
        BYTES,
        TIME
    }

    private static final Map<String, Unit> UNITS = Map.ofEntries(
            Map.entry("B", bytes(1)),
            Map.entry("bytes", bytes(1)),
            Map.entry("kB", bytes(1e3)),
            Map.entry("KB", bytes(1e3)),
            Map.entry("MB", bytes(1e6)),
            Map.entry("GB", bytes(1e9)),
            Map.entry("TB", bytes(1e12)),
            Map.entry("KiB", bytes(KIBI)),
            Map.entry("MiB", bytes(KIBI * KIBI)),
            Map.entry("GiB", bytes(KIBI * KIBI * KIBI)),
            Map.entry("TiB", bytes(KIBI * KIBI * KIBI * KIBI)),
            Map.entry("µs", time(1)),
            Map.entry("us", time(1)),
            Map.entry("ms", time(1e3)),
            Map.entry("s", time(1e6)),
            Map.entry("seconds", time(1e6)),
            Map.entry("min", time(6e7)),
            Map.entry("minutes", time(6e7)),
            Map.entry("h", time(3.6e9)),
            Map.entry("hours", time(3.6e9)),
            Map.entry("days", time(8.64e10)));

    private Units() {}

    /// The readings of `typed` in `unit`; as they are where either unit is none that is known, or they are of two
    /// kinds.
    static List<Double> inUnit(TypedNumber typed, String unit) {
        var from = UNITS.get(typed.unit());
        var to = UNITS.get(unit);
        if (from == null || to == null || from.kind() != to.kind()) {
            return typed.readings();
        }
        return typed.readings().stream()
                .map(reading -> reading * from.size() / to.size())
                .toList();
    }

    private static Unit bytes(double size) {
        return new Unit(Kind.BYTES, size);
    }

    private static Unit time(double size) {
        return new Unit(Kind.TIME, size);
    }
}
