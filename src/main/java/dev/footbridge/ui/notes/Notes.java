package dev.footbridge.ui.notes;

import dev.footbridge.guidance.Named;
import dev.footbridge.progress.NoteId;
import dev.footbridge.progress.Progress;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Which notes there are to list.
final class Notes {

    private Notes() {}

    /// Those that say something and hold `words`, in their text or in what they are on; the one written last comes
    /// first.
    static List<NoteId> of(Progress progress, Named named, String words) {
        var wanted = words.strip().toLowerCase(Locale.ROOT);
        return progress.notes().all().entrySet().stream()
                .filter(note -> !note.getValue().value().isBlank())
                .filter(note -> (named.of(note.getKey()) + "\n"
                                + note.getValue().value())
                        .toLowerCase(Locale.ROOT)
                        .contains(wanted))
                .sorted(Comparator.comparing(note -> note.getValue().stamp(), Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
