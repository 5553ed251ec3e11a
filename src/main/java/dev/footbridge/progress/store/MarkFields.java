package dev.footbridge.progress.store;

import dev.footbridge.content.id.Id;
import dev.footbridge.message.Messages;
import dev.footbridge.progress.Extras;
import dev.footbridge.progress.Instants;
import dev.footbridge.progress.Stamp;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SequencedMap;
import java.util.function.Function;

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

    LocalDate date(String name) throws NotReadable {
        try {
            return LocalDate.parse(text(name));
        } catch (DateTimeException notADate) {
            throw wrong(name, Messages.text("store.wrong.date"));
        }
    }

    Duration length(String name) throws NotReadable {
        try {
            var length = Duration.parse(text(name));
            if (!length.isNegative()) {
                return length;
            }
        } catch (DateTimeException notALength) {
            // said below
        }
        throw wrong(name, Messages.text("store.wrong.length"));
    }

    OptionalInt optionalNumber(String name, int from, int to) throws NotReadable {
        unasked.remove(name);
        return switch (fields.get(name)) {
            case null -> OptionalInt.empty();
            case Json.Figure(var _, var digits)
            when digits.matches("[0-9]{1,9}") && Integer.parseInt(digits) >= from && Integer.parseInt(digits) <= to ->
                OptionalInt.of(Integer.parseInt(digits));
            default -> throw wrong(name, Messages.text("store.wrong.number", String.valueOf(from), String.valueOf(to)));
        };
    }

    int number(String name, int from, int to) throws NotReadable {
        return optionalNumber(name, from, to)
                .orElseThrow(() -> NotReadable.at(line, path, Messages.text("store.wrong.missing", name)));
    }

    List<String> texts(String name) throws NotReadable {
        var texts = new ArrayList<String>();
        for (var item : items(name)) {
            texts.add(item instanceof Json.Text(var _, var text) ? text : notText(name));
        }
        return texts;
    }

    private String notText(String name) throws NotReadable {
        throw wrong(name, Messages.text("store.wrong.not-text"));
    }

    <I> I id(String name, Function<String, I> id) throws NotReadable {
        return id(name, text(name), id);
    }

    <I> Optional<I> optionalId(String name, Function<String, I> id) throws NotReadable {
        var text = optionalText(name);
        return text.isEmpty() ? Optional.empty() : Optional.of(id(name, text.get(), id));
    }

    private <I> I id(String name, String text, Function<String, I> id) throws NotReadable {
        if (!Id.isWellFormed(text)) {
            throw wrong(name, Messages.text("store.wrong.id"));
        }
        return id.apply(text);
    }

    /// False where nothing is said.
    boolean flag(String name) throws NotReadable {
        unasked.remove(name);
        return switch (fields.get(name)) {
            case null -> false;
            case Json.Literal(var _, var word) when word.equals("true") || word.equals("false") -> word.equals("true");
            default -> throw wrong(name, Messages.text("store.wrong.not-flag"));
        };
    }

    /// None where nothing is said.
    List<Json> items(String name) throws NotReadable {
        unasked.remove(name);
        return switch (fields.get(name)) {
            case null -> List.of();
            case Json.Items(var _, var items) -> items;
            default -> throw wrong(name, Messages.text("store.wrong.not-list"));
        };
    }

    /// The objects of a list, none where nothing is said.
    List<MarkFields> fieldsIn(String name) throws NotReadable {
        var items = new ArrayList<MarkFields>();
        for (var item : items(name)) {
            items.add(of(path + "/" + name + "/" + items.size(), item));
        }
        return items;
    }

    boolean has(String name) {
        return fields.containsKey(name);
    }

    List<Stamp> stamps(String name) throws NotReadable {
        var stamps = new ArrayList<Stamp>();
        for (var item : items(name)) {
            var stamp = item instanceof Json.Text(var _, var text) ? Stamp.parse(text) : Optional.<Stamp>empty();
            stamps.add(stamp.orElseThrow(() -> wrong(name, Messages.text("store.wrong.stamp"))));
        }
        return stamps;
    }

    /// A mark that was written by hand may have none.
    Stamp stamp() throws NotReadable {
        return optionalStamp().orElse(Stamp.OLDEST);
    }

    Optional<Stamp> optionalStamp() throws NotReadable {
        var text = optionalText("stamp");
        var stamp = text.flatMap(Stamp::parse);
        if (text.isPresent() && stamp.isEmpty()) {
            throw wrong("stamp", Messages.text("store.wrong.stamp"));
        }
        return stamp;
    }

    Extras extras() {
        return ExtrasJson.read(unasked);
    }

    /// The whole mark but for its stamp and the fields `without`.
    String whole(List<String> without) {
        var but = new LinkedHashMap<>(fields);
        but.remove("stamp");
        without.forEach(but::remove);
        return JsonWriter.compact(new Json.Fields(line, but));
    }

    NotReadable wrong(String name, String why) {
        var field = fields.get(name);
        return NotReadable.at(field == null ? line : field.line(), path + "/" + name, why);
    }

    Optional<String> optionalText(String name) throws NotReadable {
        unasked.remove(name);
        return switch (fields.get(name)) {
            case null -> Optional.empty();
            case Json.Text text -> Optional.of(text.text());
            default -> throw wrong(name, Messages.text("store.wrong.not-text"));
        };
    }

    private Instant instant(String name, String text) throws NotReadable {
        try {
            return Instants.parse(text);
        } catch (DateTimeException notATime) {
            throw wrong(name, Messages.text("store.wrong.time"));
        }
    }
}
