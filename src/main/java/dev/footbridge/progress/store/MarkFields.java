package dev.footbridge.progress.store;

import dev.footbridge.message.Messages;
import dev.footbridge.progress.Extras;
import dev.footbridge.progress.Stamp;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;

/// The fields of one mark in the file. Those that were not asked for when all is read are its extras.
final class MarkFields {

    private final String path;
    private final int line;
    private final SequencedMap<String, Json> fields;
    private final SequencedMap<String, Json> unasked;

    private MarkFields(String path, int line, SequencedMap<String, Json> fields) {
        this.path = path;
        this.line = line;
        this.fields = fields;
        this.unasked = new LinkedHashMap<>(fields);
    }

    static MarkFields of(String path, Json json) throws NotReadable {
        if (json instanceof Json.Fields(var line, var fields)) {
            return new MarkFields(path, line, fields);
        }
        throw NotReadable.at(json.line(), path, Messages.text("store.wrong.not-object"));
    }

    String text(String name) throws NotReadable {
        return optionalText(name)
                .orElseThrow(() -> NotReadable.at(line, path, Messages.text("store.wrong.missing", name)));
    }

    Instant time(String name) throws NotReadable {
        return instant(name, text(name));
    }

    Optional<Instant> optionalTime(String name) throws NotReadable {
        var text = optionalText(name);
        return text.isEmpty() ? Optional.empty() : Optional.of(instant(name, text.get()));
    }

    /// A mark that was written by hand may have none.
    Stamp stamp() throws NotReadable {
        var text = optionalText("stamp");
        return text.isEmpty()
                ? Stamp.OLDEST
                : Stamp.parse(text.get()).orElseThrow(() -> wrong("stamp", Messages.text("store.wrong.stamp")));
    }

    Extras extras() {
        return ExtrasJson.read(unasked);
    }

    /// The whole mark but for its stamp.
    String whole() {
        var but = new LinkedHashMap<>(fields);
        but.remove("stamp");
        return JsonWriter.compact(new Json.Fields(line, but));
    }

    NotReadable wrong(String name, String why) {
        var field = fields.get(name);
        return NotReadable.at(field == null ? line : field.line(), path + "/" + name, why);
    }

    private Optional<String> optionalText(String name) throws NotReadable {
        unasked.remove(name);
        return switch (fields.get(name)) {
            case null -> Optional.empty();
            case Json.Text text -> Optional.of(text.text());
            default -> throw wrong(name, Messages.text("store.wrong.not-text"));
        };
    }

    private Instant instant(String name, String text) throws NotReadable {
        try {
            return Instant.parse(text);
        } catch (DateTimeException notATime) {
            throw wrong(name, Messages.text("store.wrong.time"));
        }
    }
}
