package dev.footbridge.ui.kit;

import java.util.Optional;

/// What the program remembers about this machine's window: widths, sort order, theme. Never what the learner did.
public interface Preferences {

    Optional<String> get(String name);

    void put(String name, String value);
}
