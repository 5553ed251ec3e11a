package dev.footbridge.progress.store;

import dev.footbridge.message.Messages;
import dev.footbridge.progress.Entry;
import dev.footbridge.progress.EntryId;
import dev.footbridge.progress.Progress;
import java.io.ByteArrayOutputStream;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Optional;

/// Writes progress as the text of the file, and reads each part back as it is written: nothing leaves here that would
/// not be read as the same. Lines of the logs that were written before are used again as they are, so that a save costs
/// what changed and not what ten years hold. For one thread at a time.
final class ProgressText {

    private static final byte[] FIRST_LINE = Utf8.encode("{\n    ");
    private static final byte[] NEXT_LINE = Utf8.encode(",\n    ");
    private static final int SPARE = 2;

    /// An entry's line of the file, as UTF-8.
    private static final class Line {
        private final EntryId id;
        private final byte[] text;

        private Line(EntryId id, byte[] text) {
            this.id = id;
            this.text = text;
        }
    }

    private final IdentityHashMap<Entry<?>, Line> lines = new IdentityHashMap<>();
    private int lastSize = 1 << 12;

    /// UTF-8, indented by two spaces, ended by a line feed.
    ///
    /// @throws NotReadable if the extras are not JSON
    byte[] bytes(Progress progress) throws NotReadable {
        var out = new ByteArrayOutputStream(lastSize + (lastSize >> 4));
        var besideLogs = new LinkedHashMap<String, Json>();
        var entries = 0;
        var separator = "{\n  ";
        for (var section : ProgressWriter.fields(progress).fields().entrySet()) {
            write(separator + JsonWriter.compact(ProgressWriter.text(section.getKey())) + ": ", out);
            if (section.getValue() instanceof Json.Rows<?> log) {
                write(log, out);
                entries += log.log().all().size();
            } else {
                write(JsonWriter.pretty(section.getValue(), 1), out);
                besideLogs.put(section.getKey(), section.getValue());
            }
            separator = ",\n  ";
        }
        write("\n}\n", out);
        requireReadBack(new Json.Fields(1, besideLogs));
        if (lines.size() > SPARE * entries) {
            lines.clear();
        }
        lastSize = out.size();
        return out.toByteArray();
    }

    private <V> void write(Json.Rows<V> rows, ByteArrayOutputStream out) throws NotReadable {
        var separator = FIRST_LINE;
        for (var entry : rows.log().all().entrySet()) {
            out.writeBytes(separator);
            out.writeBytes(line(rows, entry.getKey(), entry.getValue()));
            separator = NEXT_LINE;
        }
        write(rows.log().all().isEmpty() ? "{}" : "\n  }", out);
    }

    private <V> byte[] line(Json.Rows<V> rows, EntryId id, Entry<V> entry) throws NotReadable {
        var known = Optional.ofNullable(lines.get(entry)).filter(line -> line.id.equals(id));
        if (known.isPresent()) {
            return known.get().text;
        }
        var text = JsonWriter.row(ProgressWriter.text(id.toString())) + ": "
                + JsonWriter.row(LogWriter.entry(rows.form(), id, entry));
        var back = JsonReader.read("{" + text + "}") instanceof Json.Fields fields
                ? new LogReader<>("", rows.form(), false).log(fields).entry(id)
                : Optional.<Entry<V>>empty();
        if (!back.equals(Optional.of(entry))) {
            throw notReadBack();
        }
        var line = new Line(id, Utf8.encode(text));
        lines.put(entry, line);
        return line.text;
    }

    /// The marks and all else that is small are written and read as a whole.
    private static void requireReadBack(Json.Fields small) throws NotReadable {
        var text = JsonWriter.pretty(small, 0);
        var fields =
                JsonReader.read(text) instanceof Json.Fields read ? read.fields() : new LinkedHashMap<String, Json>();
        var again = ProgressWriter.fields(new ProgressReader(fields, false).progress());
        var back = new LinkedHashMap<>(again.fields());
        back.values().removeIf(section -> section instanceof Json.Rows<?>);
        if (!JsonWriter.pretty(new Json.Fields(1, back), 0).equals(text)) {
            throw notReadBack();
        }
    }

    private static NotReadable notReadBack() {
        return new NotReadable(Messages.text("store.trouble.read-back"));
    }

    private static void write(String text, ByteArrayOutputStream out) {
        out.writeBytes(Utf8.encode(text));
    }
}
