package dev.footbridge.report;

import java.util.Optional;

/// What stands in one place of a table.
public record Cell(Optional<Shape> shape, String text) {

    static Cell of(String text) {
        return new Cell(Optional.empty(), text);
    }

    static Cell of(Shape shape, String text) {
        return new Cell(Optional.of(shape), text);
    }
}
