package dev.footbridge.progress.store;

import java.io.StringWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;

/// Writes JSON: compact, or with an indent of two spaces and line feeds whatever the platform.
final class JsonWriter {

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final int INITIAL_SIZE = 256;

    private JsonWriter() {}

    static String compact(Json json) {
        return write(json, ObjectWriteContext.empty());
    }

    /// On one line, with spaces.
    static String row(Json json) {
        return write(json, new Pretty(Layout.row()));
    }

    /// @param depth how many levels in it is to stand
    static String pretty(Json json, int depth) {
        return write(json, new Pretty(Layout.lines(depth)));
    }

    private static String write(Json json, ObjectWriteContext context) {
        var text = new StringWriter(INITIAL_SIZE);
        try (var generator = FACTORY.createGenerator(context, text)) {
            write(json, generator);
        }
        return text.toString();
    }

    private static void write(Json json, JsonGenerator to) {
        switch (json) {
            case Json.Fields object -> {
                to.writeStartObject();
                object.fields().forEach((name, value) -> write(value, to.writeName(name)));
                to.writeEndObject();
            }
            case Json.Items array -> {
                to.writeStartArray();
                array.items().forEach(item -> write(item, to));
                to.writeEndArray();
            }
            case Json.Text string -> to.writeString(string.text());
            case Json.Figure number -> to.writeNumber(number.digits());
            case Json.Literal literal -> to.writeRawValue(literal.word());
            case Json.Rows<?> rows -> throw new IllegalArgumentException("a log stands by itself: " + rows.form());
        }
    }

    private static final class Pretty extends ObjectWriteContext.Base {

        private final Layout layout;

        private Pretty(Layout layout) {
            this.layout = layout;
        }

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return layout;
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
