package dev.footbridge.progress.store;

import java.io.StringWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.core.util.Separators.Spacing;

/// Writes JSON: compact, or with an indent of two spaces and line feeds whatever the platform.
final class JsonWriter {

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");
    private static final DefaultPrettyPrinter PRETTY = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                    .withObjectNameValueSpacing(Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator(""))
            .withObjectIndenter(INDENT)
            .withArrayIndenter(INDENT);

    private JsonWriter() {}

    static String compact(Json json) {
        return write(json, ObjectWriteContext.empty());
    }

    /// Ends with a line feed.
    static String pretty(Json json) {
        return write(json, new Pretty()) + "\n";
    }

    private static String write(Json json, ObjectWriteContext context) {
        var text = new StringWriter();
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
        }
    }

    private static final class Pretty extends ObjectWriteContext.Base {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            return PRETTY.createInstance();
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
