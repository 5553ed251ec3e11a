package dev.footbridge.progress.store;

import dev.footbridge.progress.Mark;
import dev.footbridge.progress.Marks;
import dev.footbridge.progress.Progress;
import java.util.LinkedHashMap;
import java.util.Map;

/// Lays progress out as the fields of the file, in its one order.
final class ProgressWriter {

    private ProgressWriter() {}

    static Json.Fields fields(Progress progress) throws NotReadable {
        var fields = new LinkedHashMap<String, Json>();
        fields.put("schema", new Json.Figure(1, String.valueOf(ProgressJson.SCHEMA)));
        fields.put("ratings", marks(progress.ratings(), Words::rating));
        fields.put("evidence", marks(progress.evidence(), Words::evidence));
        fields.put("modules", marks(progress.modules(), Words::state));
        fields.put("conditions", marks(progress.answers(), Words::answer));
        fields.put("notes", marks(progress.notes(), Words::notes));
        fields.put("tasks", marks(progress.tasks(), Words::task));
        fields.put("proofs", marks(progress.proofs(), OutcomeWords::proof));
        fields.put("checks", marks(progress.checks(), OutcomeWords::check));
        fields.put("plan", marks(progress.planned(), PlanWords::planned));
        fields.put("reflections", new Json.Rows<>(progress.reflections(), LogWords.REFLECTION));
        fields.put("sessions", new Json.Rows<>(progress.sessions(), LogWords.SESSION));
        fields.put("reviews", new Json.Rows<>(progress.reviews(), LogWords.REVIEW));
        fields.put("highlights", new Json.Rows<>(progress.highlights(), LogWords.HIGHLIGHT));
        fields.put("attachments", new Json.Rows<>(progress.attachments(), OutcomeWords.ATTACHMENT));
        fields.put("explanations", new Json.Rows<>(progress.explanations(), OutcomeWords.EXPLANATION));
        fields.put("follow-ups", new Json.Rows<>(progress.followUps(), LogWords.FOLLOW_UP));
        ExtrasJson.write(progress.extras()).forEach(fields::putIfAbsent);
        return new Json.Fields(1, fields);
    }

    /// As [#fields], with each entry of the logs as a field.
    static Json.Fields tree(Progress progress) throws NotReadable {
        var fields = fields(progress).fields();
        for (var section : fields.entrySet()) {
            if (section.getValue() instanceof Json.Rows<?> rows) {
                section.setValue(entries(rows));
            }
        }
        return new Json.Fields(1, fields);
    }

    private static <V> Json entries(Json.Rows<V> rows) throws NotReadable {
        var entries = new LinkedHashMap<String, Json>();
        for (var entry : rows.log().all().entrySet()) {
            var id = entry.getKey();
            entries.put(id.toString(), LogWriter.entry(rows.form(), id, entry.getValue()));
        }
        return new Json.Fields(1, entries);
    }

    private static <V> Json marks(Marks<?, V> marks, Words.Writing<V> writing) throws NotReadable {
        var fields = new LinkedHashMap<String, Json>();
        for (var mark : marks.all().entrySet()) {
            fields.put(mark.getKey().value(), mark(mark.getValue(), writing));
        }
        return new Json.Fields(1, fields);
    }

    private static <V> Json mark(Mark<V> mark, Words.Writing<V> writing) throws NotReadable {
        var fields = new LinkedHashMap<String, Json>();
        if (mark.unread().isPresent()) {
            fields.putAll(unread(mark.unread().get()));
        } else {
            writing.to(fields, mark.value());
        }
        fields.put("stamp", text(mark.stamp().toString()));
        ExtrasJson.write(mark.extras()).forEach(fields::putIfAbsent);
        return new Json.Fields(1, fields);
    }

    static Json text(String text) {
        return new Json.Text(1, text);
    }

    /// The fields of what could not be read.
    static Map<String, Json> unread(String json) throws NotReadable {
        return JsonReader.read(json) instanceof Json.Fields mark ? mark.fields() : Map.of();
    }
}
