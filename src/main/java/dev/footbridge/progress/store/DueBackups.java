package dev.footbridge.progress.store;

import dev.footbridge.progress.store.Found.Contents;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// The backups to make before the next save. One that fails stays due, so that each save tries it again.
final class DueBackups {

    private static final int MOST = 8;
    private static final int LATELY = 4;

    private final Backups backups;
    private final Clock clock;
    private final List<Due> due = new ArrayList<>();
    private final Deque<Contents> lately = new ArrayDeque<>();
    private Optional<LocalDate> today = Optional.empty();
    private Optional<String> trouble = Optional.empty();

    private record Due(Occasion occasion, Contents contents) {}

    DueBackups(Backups backups, Clock clock) {
        this.backups = backups;
        this.clock = clock;
    }

    /// What is about to be replaced, if it is the first time today.
    void daily(Contents contents) {
        var now = Optional.of(LocalDate.now(clock));
        if (!now.equals(today)) {
            today = now;
            if (backups.isDue()) {
                add(Occasion.DAILY, contents);
            }
        }
    }

    /// Of more than a few that cannot be made, those that were due first stay due. A save that fails after its backups
    /// were made comes with the same again, which are not made twice.
    void add(Occasion occasion, Contents contents) {
        if (due.size() < MOST
                && !lately.contains(contents)
                && due.stream().noneMatch(one -> one.contents().equals(contents))) {
            due.add(new Due(occasion, contents));
        }
    }

    /// Makes those that are due.
    void make() {
        if (!due.isEmpty()) {
            trouble = Optional.empty();
            due.removeIf(one -> isKept(one.occasion(), one.contents()));
        }
    }

    /// Why a backup could not be made that is still due, in words for the learner.
    Optional<String> trouble() {
        return trouble;
    }

    private boolean isKept(Occasion occasion, Contents contents) {
        return switch (backups.keep(occasion, contents.bytes())) {
            case Kept.Made _, Kept.Already _ -> {
                lately.addFirst(contents);
                if (lately.size() > LATELY) {
                    lately.removeLast();
                }
                yield true;
            }
            case Kept.Failed(var why) -> {
                trouble = Optional.of(why);
                yield false;
            }
        };
    }
}
