package dev.footbridge.content;

import static dev.footbridge.message.Messages.text;

import dev.footbridge.content.yaml.Yaml;

/// Reads the stated time of a module: `[from, to]`.
final class MinutesReader {

    private static final TimeRange NO_TIME = new TimeRange(1, 1);

    private MinutesReader() {}

    static TimeRange read(Fields module) {
        var entry = module.entry("minutes");
        if (entry.isEmpty() || entry.get().value() instanceof Yaml.Skipped) {
            return NO_TIME;
        }
        var place = entry.get().place();
        if (!(entry.get().value() instanceof Yaml.Sequence pair) || pair.items().size() != 2) {
            module.faults().add(place, text("pack.minutes"), text("pack.minutes.mend"));
            return NO_TIME;
        }
        var scalars = new Scalars(module.faults());
        var first = pair.items().getFirst();
        var last = pair.items().getLast();
        var from = scalars.number("minutes", first, first.place());
        var to = scalars.number("minutes", last, last.place());
        if (from.isEmpty() || to.isEmpty()) {
            return NO_TIME;
        }
        if (from.getAsInt() > to.getAsInt()) {
            var high = String.valueOf(from.getAsInt());
            var low = String.valueOf(to.getAsInt());
            var mend = text("pack.minutes-order.mend", low, high);
            module.faults().add(place, text("pack.minutes-order", high, low), mend);
            return NO_TIME;
        }
        return new TimeRange(from.getAsInt(), to.getAsInt());
    }
}
