package dev.footbridge.ui.kit;

import dev.footbridge.message.Messages;
import java.util.Arrays;
import javafx.application.Platform;

/// Whether things move on the screen: as the system has it, or as the learner wants it here.
public enum Motion {
    SYSTEM(Messages.text("motion.system")),
    REDUCED(Messages.text("motion.reduced")),
    FULL(Messages.text("motion.full"));

    private static final String NAME = "motion";

    private final String title;

    Motion(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    public static Motion chosen(Preferences preferences) {
        var kept = preferences.get(NAME).orElse("");
        return Arrays.stream(values())
                .filter(motion -> motion.name().equals(kept))
                .findFirst()
                .orElse(SYSTEM);
    }

    public void choose(Preferences preferences) {
        preferences.put(NAME, name());
    }

    /// FX thread only.
    public boolean isReduced() {
        return this == REDUCED || (this == SYSTEM && Platform.getPreferences().isReducedMotion());
    }
}
