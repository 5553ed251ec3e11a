package dev.footbridge.content;

import static dev.footbridge.message.Messages.text;

import dev.footbridge.content.yaml.Faults;
import dev.footbridge.content.yaml.Place;
import dev.footbridge.content.yaml.Yaml;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// Reads single values: texts, which are whatever is written, and numbers.
final class Scalars {

    private static final int MOST_DIGITS = 6;
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,15}(\\.\\d{1,15})?([eE][+-]?\\d{1,2})?");

    private final Faults faults;

    Scalars(Faults faults) {
        this.faults = faults;
    }

    /// One paragraph of text under `key`; empty, with a fault, where it is anything else.
    Optional<String> value(String key, Yaml value, Place place) {
        if (isNothing(value)) {
            faults.add(place, text("pack.empty", key), text("pack.empty.mend"));
            return Optional.empty();
        }
        return paragraph("pack.value", key, value, place);
    }

    /// As [#value], for an entry of the list under `key`.
    Optional<String> item(String key, Yaml item) {
        if (isNothing(item)) {
            faults.add(item.place(), text("pack.empty-entry", key), text("pack.empty-entry.mend"));
            return Optional.empty();
        }
        return paragraph("pack.entry", key, item, item.place());
    }

    /// Text of one or more paragraphs under `key`, without the blanks around it.
    Optional<String> prose(String key, Yaml value, Place place) {
        if (isNothing(value)) {
            faults.add(place, text("pack.empty", key), text("pack.empty.mend"));
            return Optional.empty();
        }
        var written = scalar("pack.value", key, value, place);
        if (written.isPresent() && hasControl(written.get().replace('\n', ' '))) {
            faults.add(place, text("pack.control", key), text("pack.control.mend"));
            return Optional.empty();
        }
        return written.map(String::strip);
    }

    /// A number, perhaps with a decimal point and a power of ten, in plain digits.
    OptionalDouble decimal(String key, Yaml value, Place place) {
        if (value instanceof Yaml.Scalar scalar && scalar.plain()) {
            var number = decimal(scalar.value());
            if (number.isPresent()) {
                return number;
            }
        }
        if (!(value instanceof Yaml.Skipped)) {
            faults.add(place, text("pack.decimal", key), text("pack.decimal.mend"));
        }
        return OptionalDouble.empty();
    }

    static OptionalDouble decimal(String written) {
        if (!DECIMAL.matcher(written).matches()) {
            return OptionalDouble.empty();
        }
        var number = Double.parseDouble(written);
        return Double.isFinite(number) ? OptionalDouble.of(number) : OptionalDouble.empty();
    }

    /// A whole number from 1 to 999999 in plain digits, so that no reader of YAML takes it for anything else.
    OptionalInt number(String key, Yaml value, Place place) {
        if (value instanceof Yaml.Scalar scalar && isNumber(scalar)) {
            return OptionalInt.of(Integer.parseInt(scalar.value()));
        }
        if (!(value instanceof Yaml.Skipped)) {
            faults.add(place, text("pack.number", key), text("pack.number.mend"));
        }
        return OptionalInt.empty();
    }

    /// Whether [#number] takes it.
    static boolean isNumber(Yaml.Scalar scalar) {
        var digits = scalar.value();
        if (!scalar.plain() || digits.isEmpty() || digits.length() > MOST_DIGITS || digits.charAt(0) == '0') {
            return false;
        }
        for (var i = 0; i < digits.length(); i++) {
            if (digits.charAt(i) < '0' || digits.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /// Whether no value is written: nothing, blanks, YAML's null, or a list without an entry.
    static boolean isNothing(Yaml value) {
        return (value instanceof Yaml.Scalar scalar
                        && (scalar.isNull() || scalar.value().isBlank()))
                || (value instanceof Yaml.Sequence sequence && sequence.items().isEmpty());
    }

    /// @param named the message that names the value by its key
    private Optional<String> paragraph(String named, String key, Yaml value, Place place) {
        var scalar = scalar(named, key, value, place);
        if (scalar.isEmpty()) {
            return Optional.empty();
        }
        var written = scalar.get();
        if (hasControl(written)) {
            faults.add(place, text("pack.one-paragraph", text(named, key)), text("pack.one-paragraph.mend"));
            return Optional.empty();
        }
        if (!written.equals(written.strip())) {
            faults.add(place, text("pack.edges", text(named, key)), text("pack.edges.mend"));
            return Optional.empty();
        }
        return Optional.of(written);
    }

    private Optional<String> scalar(String named, String key, Yaml value, Place place) {
        if (value instanceof Yaml.Skipped) {
            return Optional.empty();
        }
        if (!(value instanceof Yaml.Scalar scalar)) {
            faults.add(place, text("pack.text-wanted", text(named, key)), text("pack.text-wanted.mend"));
            return Optional.empty();
        }
        return Optional.of(scalar.value());
    }

    /// Whether a line break, another control character or half of a surrogate pair is in `text`.
    private static boolean hasControl(String text) {
        for (var i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
            var type = Character.getType(text.codePointAt(i));
            if (type == Character.CONTROL
                    || type == Character.SURROGATE
                    || type == Character.LINE_SEPARATOR
                    || type == Character.PARAGRAPH_SEPARATOR) {
                return true;
            }
        }
        return false;
    }
}
