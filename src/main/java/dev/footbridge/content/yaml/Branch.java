package dev.footbridge.content.yaml;

import static dev.footbridge.message.Messages.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;

/// A sequence or mapping of which the end is still to come.
sealed interface Branch {

    static Branch of(CollectionStartEvent start, Place place) {
        return start.getEventId() == Event.ID.SequenceStart ? new OfItems(place) : new OfEntries(place);
    }

    void add(Yaml part, Faults faults);

    Yaml whole();

    final class OfItems implements Branch {
        private final Place place;
        private final List<Yaml> items = new ArrayList<>();

        private OfItems(Place place) {
            this.place = place;
        }

        @Override
        public void add(Yaml part, Faults faults) {
            items.add(part);
        }

        @Override
        public Yaml whole() {
            return new Yaml.Sequence(items, place);
        }
    }

    final class OfEntries implements Branch {
        private final Place place;
        private final List<Yaml.Entry> entries = new ArrayList<>();
        private Optional<Yaml> key = Optional.empty();

        private OfEntries(Place place) {
            this.place = place;
        }

        @Override
        public void add(Yaml part, Faults faults) {
            if (key.isEmpty()) {
                key = Optional.of(part);
                return;
            }
            if (key.get() instanceof Yaml.Scalar name) {
                entries.add(new Yaml.Entry(name.value(), name.place(), part));
            } else if (!(key.get() instanceof Yaml.Skipped)) {
                faults.add(key.get().place(), text("pack.key-not-text"), text("pack.key-not-text.mend"));
            }
            key = Optional.empty();
        }

        @Override
        public Yaml whole() {
            return new Yaml.Mapping(entries, place);
        }
    }
}
