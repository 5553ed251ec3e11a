package dev.footbridge.ui.journal;

import dev.footbridge.journal.FollowUp;
import dev.footbridge.progress.Progress;
import java.util.List;

/// Whether commitments held, as the learner answered.
final class Answers {

    private Answers() {}

    static List<FollowUp> of(Progress progress) {
        return List.of();
    }
}
