package dev.footbridge.app.command;

import dev.footbridge.progress.Tally;
import dev.footbridge.progress.store.BackupRead;
import java.io.PrintWriter;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/// The backups as JSON for other programs, the newest first: `[{name, made, occasion, ratings, notes, modulesDone,
/// reflections, sessions, reviews, guideNotes, tasks, highlights}]`; one that cannot be read has `unreadable` in the
/// place of the counts.
final class BackupsJson {

    private BackupsJson() {}

    static void write(List<BackupRead> all, PrintWriter out) {
        try (var json = JsonFactory.builder()
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .build()
                .createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartArray();
            all.forEach(read -> write(read, json));
            json.writeEndArray();
        }
        out.println();
        out.flush();
    }

    private static void write(BackupRead read, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("name", read.backup().name());
        json.writeStringProperty("made", read.backup().made().toString());
        json.writeStringProperty("occasion", read.backup().occasion().word());
        switch (read) {
            case BackupRead.Unreadable(var _, var why) -> json.writeStringProperty("unreadable", why);
            case BackupRead.Whole(var _, var progress) -> {
                var tally = Tally.of(progress);
                json.writeNumberProperty("ratings", tally.ratings());
                json.writeNumberProperty("notes", tally.notes());
                json.writeNumberProperty("modulesDone", tally.modulesDone());
                json.writeNumberProperty("reflections", tally.reflections());
                json.writeNumberProperty("sessions", tally.sessions());
                json.writeNumberProperty("reviews", tally.reviews());
                json.writeNumberProperty("guideNotes", tally.guideNotes());
                json.writeNumberProperty("tasks", tally.tasks());
                json.writeNumberProperty("highlights", tally.highlights());
                json.writeNumberProperty("proofs", tally.proofs());
                json.writeNumberProperty("checks", tally.checks());
                json.writeNumberProperty("planned", tally.planned());
                json.writeNumberProperty("attachments", tally.attachments());
                json.writeNumberProperty("explanations", tally.explanations());
                json.writeNumberProperty("followUps", tally.followUps());
            }
        }
        json.writeEndObject();
    }
}
