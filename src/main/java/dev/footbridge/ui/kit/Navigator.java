package dev.footbridge.ui.kit;

import dev.footbridge.content.Link;
import dev.footbridge.content.id.ModuleId;

/// How one screen leads to another without knowing it.
public interface Navigator {

    void show(Screen screen);

    /// Shows the module where it stands: its stop on the path, or its row in the gap map.
    void showModule(ModuleId module);

    /// Opens a page in the learner's browser.
    void openOnline(Link link);
}
