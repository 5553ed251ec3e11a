package dev.footbridge.guidance;

import dev.footbridge.content.id.DiagnosticId;
import dev.footbridge.progress.Mark;
import dev.footbridge.progress.NoteId;
import dev.footbridge.progress.Progress;
import dev.footbridge.progress.Stamp;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What the learner wrote last: a note, or evidence.
///
/// @param at when, by the stamp of the mark
public record LastNoted(On on, String text, Stamp at) {

    /// What it was written on.
    public sealed interface On {}

    public record Note(NoteId id) implements On {}

    public record Evidence(DiagnosticId id) implements On {}

    /// Empty where nothing is written, or all of it was taken away again.
    public static Optional<LastNoted> of(Progress progress) {
        var notes = progress.notes().all().entrySet().stream().map(note -> noted(new Note(note.getKey()), note));
        var evidence = progress.evidence().all().entrySet().stream().map(it -> noted(new Evidence(it.getKey()), it));
        return Stream.concat(notes, evidence)
                .filter(noted -> !noted.text().isBlank())
                .max(Comparator.comparing(LastNoted::at));
    }

    private static LastNoted noted(On on, Map.Entry<?, Mark<String>> mark) {
        return new LastNoted(on, mark.getValue().value(), mark.getValue().stamp());
    }
}
