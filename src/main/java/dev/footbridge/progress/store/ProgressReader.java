package dev.footbridge.progress.store;

import dev.footbridge.content.id.DiagnosticId;
import dev.footbridge.content.id.Id;
import dev.footbridge.content.id.Key;
import dev.footbridge.content.id.ModuleId;
import dev.footbridge.content.id.OutcomeId;
import dev.footbridge.content.id.TaskId;
import dev.footbridge.message.Messages;
import dev.footbridge.progress.Extras;
import dev.footbridge.progress.Log;
import dev.footbridge.progress.Logs;
import dev.footbridge.progress.Mark;
import dev.footbridge.progress.Marks;
import dev.footbridge.progress.NoteId;
import dev.footbridge.progress.PlanPart;
import dev.footbridge.progress.Progress;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.Function;

/// Reads progress from the fields of the file.
final class ProgressReader {

    private final SequencedMap<String, Json> unread;
    private final boolean newer;

    /// @param newer the file is a newer program's: what cannot be read is passed over, since none of it is written
    ProgressReader(SequencedMap<String, Json> fields, boolean newer) {
        this.unread = new LinkedHashMap<>(fields);
        this.newer = newer;
        unread.remove("schema");
    }

    Progress progress() throws NotReadable {
        var none = Progress.NONE;
        return new Progress(
                marks("ratings", none.ratings(), ids(DiagnosticId::new), Words::rating),
                marks("evidence", none.evidence(), ids(DiagnosticId::new), Words::evidence),
                marks("modules", none.modules(), ids(ModuleId::new), Words::state),
                marks("conditions", none.answers(), ids(ModuleId::new), Words::answer),
                marks("notes", none.notes(), NoteId::parse, Words::notes),
                marks("tasks", none.tasks(), ids(TaskId::new), Words::task),
                marks("proofs", none.proofs(), ids(OutcomeId::new), OutcomeWords::proof),
                marks("checks", none.checks(), ids(OutcomeId::new), OutcomeWords::check),
                marks("plan", none.planned(), ids(PlanPart::new), PlanWords::planned),
                new Logs(
                        log("reflections", LogWords.REFLECTION),
                        log("sessions", LogWords.SESSION),
                        log("reviews", LogWords.REVIEW),
                        log("highlights", LogWords.HIGHLIGHT),
                        log("attachments", OutcomeWords.ATTACHMENT),
                        log("explanations", OutcomeWords.EXPLANATION),
                        log("follow-ups", LogWords.FOLLOW_UP)),
                newer ? Extras.NONE : ExtrasJson.read(unread));
    }

    private <K extends Key, V> Marks<K, V> marks(
            String section, Marks<K, V> none, Function<String, Optional<K>> key, Words.Reading<V> reading)
            throws NotReadable {
        var path = "/" + section;
        var marked = section(section);
        var marks = new TreeMap<K, Mark<V>>(none.all().comparator());
        for (var field : marked.fields().entrySet()) {
            var id = key.apply(field.getKey());
            mark(path, field.getKey(), id.isPresent(), field.getValue(), none.unsaid(), reading)
                    .ifPresent(mark -> marks.put(id.orElseThrow(), mark));
        }
        return new Marks<>(none.unsaid(), marks);
    }

    private static <K> Function<String, Optional<K>> ids(Function<String, K> id) {
        return text -> Id.isWellFormed(text) ? Optional.of(id.apply(text)) : Optional.empty();
    }

    private <V> Log<V> log(String section, LogForm<V> form) throws NotReadable {
        return new LogReader<>("/" + section, form, newer).log(section(section));
    }

    /// A section's fields, none where there is no such section.
    private Json.Fields section(String section) throws NotReadable {
        var none = new Json.Fields(1, new LinkedHashMap<>());
        return switch (unread.remove(section)) {
            case null -> none;
            case Json.Fields fields -> fields;
            case Json json ->
                passedOver(NotReadable.at(json.line(), "/" + section, Messages.text("store.wrong.not-object")), none);
        };
    }

    private <V> Optional<Mark<V>> mark(
            String section, String id, boolean isId, Json json, V unsaid, Words.Reading<V> reading) throws NotReadable {
        var path = section + "/" + ExtrasJson.escaped(id);
        try {
            if (!isId) {
                throw NotReadable.at(json.line(), path, Messages.text("store.wrong.id"));
            }
            var fields = MarkFields.of(path, json);
            var stamp = fields.stamp();
            var value = reading.from(fields);
            return Optional.of(
                    value.isPresent()
                            ? new Mark<>(value.get(), stamp, fields.extras())
                            : new Mark<>(unsaid, stamp, Extras.NONE, Optional.of(fields.whole(List.of()))));
        } catch (NotReadable wrong) {
            return passedOver(wrong, Optional.empty());
        }
    }

    private <T> T passedOver(NotReadable wrong, T instead) throws NotReadable {
        if (newer) {
            return instead;
        }
        throw wrong;
    }
}
