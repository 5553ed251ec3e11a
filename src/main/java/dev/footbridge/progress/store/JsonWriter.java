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
        return write(json, ObjectWriteContext.empty(), new Layout());
    }

    /// Ends with a line feed.
    static String pretty(Json json) {
        var layout = new Layout();
        return write(json, new Pretty(layout), layout) + "\n";
    }

    private static String write(Json json, ObjectWriteContext context, Layout layout) {
        var text = new StringWriter(INITIAL_SIZE);
        try (var generator = FACTORY.createGenerator(context, text)) {
            write(json, generator, layout);
        }
        return text.toString();
    }

    private static void write(Json json, JsonGenerator to, Layout layout) {
        switch (json) {
            case Json.Fields object -> {
                to.writeStartObject();
                for (var field : object.fields().entrySet()) {
                    write(field.getValue(), to.writeName(field.getKey()), layout);
                }
                to.writeEndObject();
            }
            case Json.Items array -> {
                to.writeStartArray();
                array.items().forEach(item -> write(item, to, layout));
                to.writeEndArray();
            }
            case Json.Row(var row) -> layout.inRow(() -> write(row, to, layout));
            case Json.Text string -> to.writeString(string.text());
            case Json.Figure number -> to.writeNumber(number.digits());
            case Json.Literal literal -> to.writeRawValue(literal.word());
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
