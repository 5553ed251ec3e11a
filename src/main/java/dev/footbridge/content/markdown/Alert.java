package dev.footbridge.content.markdown;

import java.util.Locale;
import java.util.Optional;
import org.commonmark.node.CustomBlock;

/// A quote that begins with a line such as `[!NOTE]`, as GitHub shows it; what it says is its children.
public final class Alert extends CustomBlock {

    /// How much an alert weighs.
    public enum Kind {
        NOTE,
        TIP,
        IMPORTANT,
        WARNING,
        CAUTION;

        static Optional<Kind> of(String marker) {
            for (var kind : values()) {
                if (marker.strip().toUpperCase(Locale.ROOT).equals("[!" + kind.name() + "]")) {
                    return Optional.of(kind);
                }
            }
            return Optional.empty();
        }
    }

    private final Kind kind;

    Alert(Kind kind) {
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
