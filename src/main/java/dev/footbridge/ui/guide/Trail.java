package dev.footbridge.ui.guide;

import dev.footbridge.content.id.ModuleId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/// The places in guides that jumps led away from, to go back and forward through.
final class Trail {

    private static final int LONGEST = 200;

    /// @param place in the text of the module's guide
    record Spot(ModuleId module, int place) {}

    private final Deque<Spot> back = new ArrayDeque<>();
    private final Deque<Spot> forward = new ArrayDeque<>();

    /// A jump leads away from here: what was forward is no longer.
    void leave(Spot here) {
        forward.clear();
        push(back, here);
    }

    Optional<Spot> back(Spot here) {
        return step(back, forward, here);
    }

    Optional<Spot> forward(Spot here) {
        return step(forward, back, here);
    }

    boolean canGoBack() {
        return !back.isEmpty();
    }

    boolean canGoForward() {
        return !forward.isEmpty();
    }

    void clear() {
        back.clear();
        forward.clear();
    }

    private static Optional<Spot> step(Deque<Spot> from, Deque<Spot> to, Spot here) {
        var spot = Optional.ofNullable(from.pollLast());
        spot.ifPresent(_ -> push(to, here));
        return spot;
    }

    private static void push(Deque<Spot> to, Spot spot) {
        if (!spot.equals(to.peekLast())) {
            to.addLast(spot);
        }
        if (to.size() > LONGEST) {
            to.removeFirst();
        }
    }
}
