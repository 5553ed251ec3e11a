package dev.footbridge.content.yaml;

import static dev.footbridge.message.Messages.text;

import java.util.Iterator;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/// The parser's events, with what the parser throws turned into a fault.
final class YamlEvents {

    private final String source;
    private final Faults faults;
    private final Iterator<Event> events;
    private boolean broken;

    YamlEvents(String source, Faults faults) {
        this.source = source;
        this.faults = faults;
        var settings =
                LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();
        this.events = new ParserImpl(settings, new StreamReader(settings, source));
    }

    /// The next event; empty at the end, and at the first place that is not YAML, after which there is no next.
    Optional<Event> next() {
        try {
            return events.hasNext() ? Optional.of(events.next()) : Optional.empty();
        } catch (ReaderException e) {
            refuseCharacters();
        } catch (MarkedYamlEngineException e) {
            refuseYaml(e);
        } catch (YamlEngineException e) {
            faults.add(Place.START, text("pack.not-yaml", String.valueOf(e.getMessage())), text("pack.not-yaml.mend"));
        }
        broken = true;
        return Optional.empty();
    }

    /// Whether the whole stream was YAML.
    boolean atEnd() {
        return !broken;
    }

    static Place start(Event event) {
        return event.getStartMark().map(YamlEvents::place).orElse(Place.START);
    }

    private static Place place(Mark mark) {
        return new Place(mark.getLine() + 1, mark.getColumn() + 1);
    }

    /// Where something is never closed, the parser stops at the end of the file; the fault is where it begins.
    private void refuseYaml(MarkedYamlEngineException e) {
        var stop = e.getProblemMark().map(YamlEvents::place).orElse(Place.START);
        var begin = e.getContextMark().map(YamlEvents::place).orElse(stop);
        var atEnd = e.getProblemMark().isPresent()
                && e.getProblemMark().get().getIndex() >= source.codePointCount(0, source.length());
        var what = begin.line() == stop.line()
                ? text("pack.not-yaml", String.valueOf(e.getProblem()))
                : text("pack.not-yaml-within", e.getProblem(), e.getContext(), String.valueOf(begin.line()));
        faults.add(atEnd ? begin : stop, what, text("pack.not-yaml.mend"));
    }

    /// Names every character that YAML does not allow: the parser stops at the first.
    private void refuseCharacters() {
        var place = Place.START;
        for (var i = 0; i < source.length(); i = source.offsetByCodePoints(i, 1)) {
            var character = source.codePointAt(i);
            if (!StreamReader.isPrintable(character)) {
                var code = "U+%04X".formatted(character);
                faults.add(place, text("pack.character", code), text("pack.character.mend"));
            }
            place = character == '\n' ? new Place(place.line() + 1, 1) : new Place(place.line(), place.column() + 1);
        }
    }
}
