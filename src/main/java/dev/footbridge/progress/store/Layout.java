package dev.footbridge.progress.store;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;

/// Where lines end in what is written: after each field and item, indented by two spaces, or nowhere. For one text.
final class Layout implements PrettyPrinter {

    private static final String INDENT = "  ";

    private final boolean inRow;
    private int depth;

    private Layout(boolean inRow, int depth) {
        this.inRow = inRow;
        this.depth = depth;
    }

    /// All on one line.
    static Layout row() {
        return new Layout(true, 0);
    }

    /// @param depth how many levels in the first bracket stands
    static Layout lines(int depth) {
        return new Layout(false, depth);
    }

    @Override
    public void writeRootValueSeparator(JsonGenerator to) {
        // there is one root
    }

    @Override
    public void writeStartObject(JsonGenerator to) {
        to.writeRaw('{');
        depth++;
    }

    @Override
    public void beforeObjectEntries(JsonGenerator to) {
        newLine(to);
    }

    @Override
    public void writeObjectNameValueSeparator(JsonGenerator to) {
        to.writeRaw(": ");
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator to) {
        separate(to);
    }

    @Override
    public void writeEndObject(JsonGenerator to, int entries) {
        end(to, entries, '}');
    }

    @Override
    public void writeStartArray(JsonGenerator to) {
        to.writeRaw('[');
        depth++;
    }

    @Override
    public void beforeArrayValues(JsonGenerator to) {
        newLine(to);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator to) {
        separate(to);
    }

    @Override
    public void writeEndArray(JsonGenerator to, int values) {
        end(to, values, ']');
    }

    private void separate(JsonGenerator to) {
        to.writeRaw(inRow ? ", " : ",");
        newLine(to);
    }

    private void end(JsonGenerator to, int held, char bracket) {
        depth--;
        if (held > 0) {
            newLine(to);
        }
        to.writeRaw(bracket);
    }

    private void newLine(JsonGenerator to) {
        if (!inRow) {
            to.writeRaw('\n');
            for (var level = 0; level < depth; level++) {
                to.writeRaw(INDENT);
            }
        }
    }
}
