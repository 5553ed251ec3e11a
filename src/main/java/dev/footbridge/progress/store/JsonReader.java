package dev.footbridge.progress.store;

import dev.footbridge.message.Messages;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/// Reads JSON strictly: one value, no field twice, nothing after it.
final class JsonReader {

    static final int MAX_DEPTH = 100;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxStringLength(Utf8.MAX_BYTES)
                    .build())
            .build();

    private final JsonParser parser;

    private JsonReader(JsonParser parser) {
        this.parser = parser;
    }

    static Json read(String text) throws NotReadable {
        try (var parser = FACTORY.createParser(ObjectReadContext.empty(), new StringReader(text))) {
            return new JsonReader(parser).whole();
        }
    }

    private Json whole() throws NotReadable {
        try {
            if (parser.nextToken() == null) {
                throw new NotReadable(Messages.text("store.wrong.empty"));
            }
            var value = value();
            if (parser.nextToken() != null) {
                throw NotReadable.at(line(), "", Messages.text("store.wrong.trailing"));
            }
            return value;
        } catch (StreamConstraintsException beyond) {
            throw wrong(Messages.text("store.wrong.limit", String.valueOf(MAX_DEPTH)));
        } catch (JacksonException notJson) {
            throw wrong(Messages.text("store.wrong.not-json", notJson.getOriginalMessage()));
        }
    }

    private NotReadable wrong(String why) {
        return NotReadable.at(parser.currentLocation().getLineNr(), "", why);
    }

    private Json value() throws NotReadable {
        var line = line();
        return switch (parser.currentToken()) {
            case START_OBJECT -> fields(line);
            case START_ARRAY -> items(line);
            case VALUE_STRING -> new Json.Text(line, parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Json.Figure(line, parser.getString());
            default -> new Json.Literal(line, parser.getString());
        };
    }

    private Json fields(int line) throws NotReadable {
        var fields = new LinkedHashMap<String, Json>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var name = parser.currentName();
            if (fields.containsKey(name)) {
                var path = parser.streamReadContext().pathAsPointer().toString();
                throw NotReadable.at(line(), path, Messages.text("store.wrong.twice"));
            }
            parser.nextToken();
            fields.put(name, value());
        }
        return new Json.Fields(line, fields);
    }

    private Json items(int line) throws NotReadable {
        List<Json> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value());
        }
        return new Json.Items(line, items);
    }

    private int line() {
        return parser.currentTokenLocation().getLineNr();
    }
}
