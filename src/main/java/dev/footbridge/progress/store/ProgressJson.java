package dev.footbridge.progress.store;

import dev.footbridge.message.Messages;
import dev.footbridge.progress.Progress;
import java.util.SequencedMap;

/// The text of the progress file, described by `docs/progress.schema.json`.
///
/// Equal progress is written as equal bytes, on every platform and in every locale. Reading is strict about what could
/// lose something (a field twice, text after the end, a wrong type) and easy about what cannot (white space, the order
/// of fields, a byte order mark). Jackson is used for its tokens only: binding would cost start-up time.
public final class ProgressJson {

    /// The form that is written, and the newest that is read. Form 1 had no logs.
    public static final int SCHEMA = 2;

    private ProgressJson() {}

    /// What a file's bytes say.
    public sealed interface Reading {

        /// @param schema the number of the form that it was written in, at most [#SCHEMA]
        record Read(Progress progress, int schema) implements Reading {

            public Read(Progress progress) {
                this(progress, SCHEMA);
            }
        }

        /// A newer program's file.
        ///
        /// @param schema its number
        /// @param progress as much of it as this version understands
        record Newer(int schema, Progress progress) implements Reading {}

        /// @param why what is wrong and where, in words for the learner
        record Wrong(String why) implements Reading {}
    }

    /// UTF-8, indented by two spaces, ended by a line feed.
    public static byte[] write(Progress progress) {
        try {
            return new ProgressText().bytes(progress);
        } catch (NotReadable wrong) {
            throw new IllegalArgumentException("extras that are not JSON: " + wrong.why(), wrong);
        }
    }

    public static Reading read(byte[] bytes) {
        try {
            return read(JsonReader.read(Utf8.decode(bytes)));
        } catch (NotReadable wrong) {
            return new Reading.Wrong(wrong.why());
        }
    }

    private static Reading read(Json json) throws NotReadable {
        if (!(json instanceof Json.Fields whole)) {
            throw NotReadable.at(json.line(), "", Messages.text("store.wrong.not-object"));
        }
        var fields = whole.fields();
        var schema = schema(fields);
        var progress = new ProgressReader(fields, schema > SCHEMA).progress();
        return schema > SCHEMA ? new Reading.Newer(schema, progress) : new Reading.Read(progress, schema);
    }

    private static int schema(SequencedMap<String, Json> fields) throws NotReadable {
        var json = fields.get("schema");
        if (json == null) {
            throw new NotReadable(Messages.text("store.wrong.no-schema"));
        }
        if (json instanceof Json.Figure number && number.digits().matches("[1-9][0-9]{0,8}")) {
            return Integer.parseInt(number.digits());
        }
        throw NotReadable.at(json.line(), "/schema", Messages.text("store.wrong.schema"));
    }
}
