package dev.footbridge.ui.kit;

import dev.footbridge.content.Link;
import dev.footbridge.content.id.ModuleId;
import java.util.Optional;

/// How one screen leads to another without knowing it.
public interface Navigator {

    void show(Screen screen);

    /// Shows the module where it stands: its stop on the path, or its row in the gap map.
    void showModule(ModuleId module);

    /// Opens a module's guide, at a heading where one is given.
    void openGuide(ModuleId module, Optional<String> slug);

    /// Opens a module's self-check.
    void proveIt(ModuleId module);

    /// Opens a page in the learner's browser.
    void openOnline(Link link);
}
