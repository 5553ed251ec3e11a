package dev.footbridge.ui.gapmap;

import dev.footbridge.content.id.ModuleId;
import dev.footbridge.ui.kit.Navigator;
import dev.footbridge.ui.kit.Preferences;
import dev.footbridge.ui.kit.Screen;
import dev.footbridge.ui.kit.ScreenPane;
import dev.footbridge.ui.kit.Study;

/// The gap map: one row a gap, with a side pane to rate its diagnostics in place.
public final class GapMapScreen extends ScreenPane {

    public GapMapScreen(Study study, Navigator navigator, Preferences preferences) {
        super(Screen.GAP_MAP);
    }

    /// Brings the first row studied in `module` into view and selects it.
    public void select(ModuleId module) {}
}
