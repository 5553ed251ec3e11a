package dev.footbridge.progress.store;

import dev.footbridge.message.Messages;
import dev.footbridge.progress.Extras;
import dev.footbridge.progress.Holiday;
import dev.footbridge.progress.Planned;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;

/// A part of the plan, between its fields in the file and what it means. Which part it is, its one field says; one
/// without any says nothing.
final class PlanWords {

    private PlanWords() {}

    static Optional<Planned> planned(MarkFields fields) throws NotReadable {
        if (fields.has("a-week")) {
            return Optional.of(new Planned.Hours(fields.length("a-week")));
        }
        if (fields.has("days")) {
            return days(fields.texts("days"));
        }
        if (fields.has("holidays")) {
            return holidays(fields.fieldsIn("holidays"));
        }
        return Optional.of(fields.has("on") ? new Planned.Target(fields.date("on")) : new Planned.Nothing());
    }

    static void planned(SequencedMap<String, Json> fields, Planned planned) {
        switch (planned) {
            case Planned.Nothing() -> {}
            case Planned.Hours(var aWeek) -> fields.put("a-week", ProgressWriter.text(aWeek.toString()));
            case Planned.Days(var days) ->
                fields.put(
                        "days",
                        items(days.stream()
                                .map(day -> ProgressWriter.text(word(day)))
                                .toList()));
            case Planned.Holidays(var holidays) ->
                fields.put(
                        "holidays", items(holidays.stream().map(PlanWords::json).toList()));
            case Planned.Target(var on) -> fields.put("on", ProgressWriter.text(on.toString()));
        }
    }

    private static Optional<Planned> days(List<String> words) {
        var days = Arrays.stream(DayOfWeek.values())
                .filter(day -> words.contains(word(day)))
                .toList();
        var isKnown = days.size() == words.stream().distinct().count();
        return isKnown ? Optional.of(new Planned.Days(days)) : Optional.empty();
    }

    private static String word(DayOfWeek day) {
        return day.name().toLowerCase(Locale.ROOT);
    }

    private static Optional<Planned> holidays(List<MarkFields> items) throws NotReadable {
        var holidays = new ArrayList<Holiday>();
        var isKnown = true;
        for (var item : items) {
            var from = item.date("from");
            var to = item.date("to");
            if (to.isBefore(from)) {
                throw item.wrong("to", Messages.text("store.wrong.before"));
            }
            holidays.add(new Holiday(from, to));
            isKnown &= item.extras().equals(Extras.NONE);
        }
        return isKnown ? Optional.of(new Planned.Holidays(holidays)) : Optional.empty();
    }

    private static Json json(Holiday holiday) {
        var fields = new LinkedHashMap<String, Json>();
        fields.put("from", ProgressWriter.text(holiday.from().toString()));
        fields.put("to", ProgressWriter.text(holiday.to().toString()));
        return new Json.Fields(1, fields);
    }

    private static Json items(List<Json> items) {
        return new Json.Items(1, items);
    }
}
