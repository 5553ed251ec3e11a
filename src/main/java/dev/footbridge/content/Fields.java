package dev.footbridge.content;

import dev.footbridge.content.id.Id;
import dev.footbridge.content.yaml.Faults;
import dev.footbridge.content.yaml.Place;
import dev.footbridge.content.yaml.Yaml;
import dev.footbridge.message.Messages;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads what stands under the keys of one mapping.
///
/// Each method gives a value of the right kind, whatever is written: where it cannot be read, a fault says so, and a
/// stand-in takes its place so that reading goes on. What is built with a stand-in is never handed out, as there is a
/// fault then.
final class Fields {

    /// Stands in for an id that cannot be read.
    static final String NO_ID = "unreadable";

    private final Map<String, Yaml.Entry> entries;
    private final Shape shape;
    private final Faults faults;
    private final Scalars scalars;

    private Fields(Map<String, Yaml.Entry> entries, Shape shape, Faults faults) {
        this.entries = entries;
        this.shape = shape;
        this.faults = faults;
        this.scalars = new Scalars(faults);
    }

    static Fields of(Yaml.Mapping mapping, Shape shape, Faults faults) {
        return new Fields(Entries.of(mapping, shape, faults), shape, faults);
    }

    Faults faults() {
        return faults;
    }

    /// The key's entry; empty where it is missing, which is a fault already if it may not be.
    Optional<Yaml.Entry> entry(String key) {
        return Optional.ofNullable(entries.get(key));
    }

    String text(String key) {
        return optionalText(key).orElse("");
    }

    Optional<String> optionalText(String key) {
        var entry = entries.get(key);
        return entry == null ? Optional.empty() : scalars.value(key, entry.value(), entry.place());
    }

    /// Text of one or more paragraphs, without the blanks around it.
    String prose(String key) {
        var entry = entries.get(key);
        return entry == null
                ? ""
                : scalars.prose(key, entry.value(), entry.place()).orElse("");
    }

    /// What is written under each of the names that stand under the key, in their order; none where it is missing.
    List<Yaml.Entry> named(String key) {
        var entry = entries.get(key);
        if (entry == null || entry.value() instanceof Yaml.Skipped) {
            return List.of();
        }
        if (entry.value() instanceof Yaml.Mapping mapping && !mapping.entries().isEmpty()) {
            return mapping.entries();
        }
        faults.add(entry.place(), Messages.text("pack.names-wanted", key), Messages.text("pack.names-wanted.mend"));
        return List.of();
    }

    Scalars scalars() {
        return scalars;
    }

    /// A whole number from 1.
    int number(String key) {
        var entry = entries.get(key);
        return entry == null
                ? 1
                : scalars.number(key, entry.value(), entry.place()).orElse(1);
    }

    /// The id of the thing itself, made known to `names`.
    String id(Names names) {
        var entry = entries.get("id");
        var written = optionalText("id");
        if (entry == null || written.isEmpty()) {
            names.missOne();
            return NO_ID;
        }
        names.declare(written.get(), entry.place(), faults);
        return orStandIn(written.get());
    }

    /// The id of another thing, noted in `references`.
    String reference(String key, References references) {
        var entry = entries.get(key);
        var written = optionalText(key);
        if (entry == null || written.isEmpty()) {
            references.missOne();
            return NO_ID;
        }
        references.add(written.get(), entry.place());
        return orStandIn(written.get());
    }

    /// The ids of other things, noted in `references`; none where the key is missing.
    List<String> references(String key, References references) {
        var ids = new ArrayList<String>();
        var seen = new HashSet<String>();
        var items = items(key);
        if (items.isEmpty()) {
            references.missOne();
        }
        for (var item : items) {
            var written = scalars.item(key, item);
            if (written.isEmpty()) {
                references.missOne();
            } else if (seen.add(written.get())) {
                references.add(written.get(), item.place());
                ids.add(orStandIn(written.get()));
            } else {
                var twice = Messages.text("pack.listed-twice", written.get());
                faults.add(item.place(), twice, Messages.text("pack.listed-twice.mend"));
            }
        }
        return ids;
    }

    List<String> texts(String key) {
        var texts = new ArrayList<String>();
        for (var item : items(key)) {
            texts.add(scalars.item(key, item).orElse(""));
        }
        return texts;
    }

    /// The things in a list, those left out that are not mappings. Where one is, or the whole list, `gathered` hears
    /// it.
    List<Fields> things(String key, Shape shape, Gathered... gathered) {
        return mappings(key, shape, gathered).stream()
                .map(mapping -> of(mapping, shape, faults))
                .toList();
    }

    /// As [#things], where what a thing is decides its shape.
    ///
    /// @param usual the shape that a fault tells the keys of
    List<Yaml.Mapping> mappings(String key, Shape usual, Gathered... gathered) {
        var mappings = new ArrayList<Yaml.Mapping>();
        var items = items(key);
        for (var item : items) {
            if (item instanceof Yaml.Mapping mapping) {
                mappings.add(mapping);
            } else if (!(item instanceof Yaml.Skipped)) {
                var keys = Messages.text("pack.keys-wanted.mend", String.join(", ", usual.required()));
                faults.add(item.place(), Messages.text("pack.keys-wanted", key), keys);
            }
        }
        if (items.isEmpty() || mappings.size() < items.size()) {
            for (var one : gathered) {
                one.missOne();
            }
        }
        return mappings;
    }

    /// The mapping under the key; empty, with a fault, where something else stands there.
    Optional<Fields> thing(String key, Shape shape) {
        var entry = entries.get(key);
        if (entry == null || entry.value() instanceof Yaml.Skipped) {
            return Optional.empty();
        }
        if (entry.value() instanceof Yaml.Mapping mapping) {
            return Optional.of(of(new Yaml.Mapping(mapping.entries(), entry.place()), shape, faults));
        }
        var keys = Messages.text("pack.keys-wanted.mend", String.join(", ", shape.required()));
        faults.add(entry.place(), Messages.text("pack.condition-keys-wanted", key), keys);
        return Optional.empty();
    }

    /// What is listed under the key; nothing, with a fault, where no list with an entry stands there.
    List<Yaml> items(String key) {
        var entry = entries.get(key);
        if (entry == null) {
            return List.of();
        }
        if (entry.value() instanceof Yaml.Sequence sequence && !sequence.items().isEmpty()) {
            return sequence.items();
        }
        if (Scalars.isNothing(entry.value())) {
            refuseEmpty(key, entry.place());
        } else if (!(entry.value() instanceof Yaml.Skipped)) {
            faults.add(entry.place(), Messages.text("pack.list-wanted", key), Messages.text("pack.list-wanted.mend"));
        }
        return List.of();
    }

    private void refuseEmpty(String key, Place place) {
        faults.add(place, Messages.text("pack.empty-list", key), mendOfEmpty(key));
    }

    private String mendOfEmpty(String key) {
        if (key.equals("prompts")) {
            return Messages.text("pack.prompts.mend");
        }
        return shape.required().contains(key)
                ? Messages.text("pack.empty-list.mend")
                : Messages.text("pack.empty-list.optional", key);
    }

    private static String orStandIn(String id) {
        return Id.isWellFormed(id) ? id : NO_ID;
    }
}
