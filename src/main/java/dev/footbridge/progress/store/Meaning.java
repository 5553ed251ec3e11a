package dev.footbridge.progress.store;

import dev.footbridge.progress.Progress;
import dev.footbridge.progress.store.ProgressJson.Reading;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// What the thing found at a path says.
///
/// @param isJoined it held both sides of a git merge, which `reading` joins
record Meaning(Reading reading, boolean isJoined) {

    static Meaning of(Found found) {
        return switch (found) {
            case Found.Contents contents -> of(contents.bytes());
            case Found.Unusable(var why) -> new Meaning(new Reading.Wrong(why), false);
            case Found.Nothing() -> new Meaning(new Reading.Read(Progress.NONE, ProgressJson.SCHEMA), false);
        };
    }

    /// As much of it as can be read.
    Progress progress() {
        return progress(reading);
    }

    /// Whether it is in an older schema than the one that is written.
    boolean isOlder() {
        return reading instanceof Reading.Read(var _, var schema) && schema < ProgressJson.SCHEMA;
    }

    private static Meaning of(byte[] bytes) {
        var reading = ProgressJson.read(bytes);
        return reading instanceof Reading.Wrong
                ? sides(bytes)
                        .flatMap(Meaning::joined)
                        .map(both -> new Meaning(both, true))
                        .orElseGet(() -> new Meaning(reading, false))
                : new Meaning(reading, false);
    }

    private static Optional<ConflictMarkers> sides(byte[] bytes) {
        try {
            return ConflictMarkers.in(Utf8.decode(bytes));
        } catch (NotReadable notText) {
            return Optional.empty();
        }
    }

    /// What both sides say together; empty where one of them cannot be read.
    private static Optional<Reading> joined(ConflictMarkers sides) {
        var ours = ProgressJson.read(sides.ours().getBytes(StandardCharsets.UTF_8));
        var theirs = ProgressJson.read(sides.theirs().getBytes(StandardCharsets.UTF_8));
        if (ours instanceof Reading.Wrong || theirs instanceof Reading.Wrong) {
            return Optional.empty();
        }
        var both = progress(ours).merge(progress(theirs));
        var schema = Math.max(schema(ours), schema(theirs));
        return Optional.of(
                schema > ProgressJson.SCHEMA ? new Reading.Newer(schema, both) : new Reading.Read(both, schema));
    }

    private static Progress progress(Reading reading) {
        return switch (reading) {
            case Reading.Read(var progress, var _) -> progress;
            case Reading.Newer(var _, var progress) -> progress;
            case Reading.Wrong _ -> Progress.NONE;
        };
    }

    private static int schema(Reading reading) {
        return switch (reading) {
            case Reading.Read(var _, var schema) -> schema;
            case Reading.Newer(var schema, var _) -> schema;
            case Reading.Wrong _ -> 0;
        };
    }
}
