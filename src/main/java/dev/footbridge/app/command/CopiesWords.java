package dev.footbridge.app.command;

import dev.footbridge.guidance.CameIn;
import dev.footbridge.message.Messages;
import dev.footbridge.progress.store.CopiesTakenIn;
import java.nio.file.Path;
import java.util.List;

/// What a learner has to know about conflict copies.
public final class CopiesWords {

    private CopiesWords() {}

    /// That copies were merged, what came in from them, and where they are now.
    public static String merged(List<Path> archived, CameIn cameIn) {
        var place = String.valueOf(archived.getFirst().getParent());
        return cameIn.isNothing()
                ? Messages.text("copies.known", archived.size(), place)
                : Messages.text("copies.merged", archived.size(), cameIn.counts(), place);
    }

    public static String left(CopiesTakenIn.Left left) {
        return Messages.text("copies.left", left.copy().toString(), left.why());
    }
}
