package dev.footbridge.ui.path;

import dev.footbridge.content.id.ModuleId;
import dev.footbridge.ui.kit.Navigator;
import dev.footbridge.ui.kit.Screen;
import dev.footbridge.ui.kit.ScreenPane;
import dev.footbridge.ui.kit.Study;

/// The path as a timeline of stops.
public final class PathScreen extends ScreenPane {

    public PathScreen(Study study, Navigator navigator) {
        super(Screen.PATH);
    }

    /// Brings the stop of `module` into view and unfolds it.
    public void select(ModuleId module) {}
}
