package dev.footbridge.content.document;

import java.util.List;

/// The columns that the rows of a table share.
public record Table(List<Column> columns) {

    /// How the text of a column stands.
    public enum Align {
        LEFT,
        CENTER,
        RIGHT
    }

    /// @param title what its head says
    /// @param longest how many characters its longest line has
    /// @param word how many characters its longest word has
    public record Column(String title, Align align, int longest, int word) {}

    public Table {
        columns = List.copyOf(columns);
    }
}
