package dev.footbridge.ui.diagnostic;

import dev.footbridge.ui.kit.Navigator;
import dev.footbridge.ui.kit.Screen;
import dev.footbridge.ui.kit.ScreenPane;
import dev.footbridge.ui.kit.Study;

/// The diagnostic checklist, made to be answered at speed by keyboard.
public final class DiagnosticScreen extends ScreenPane {

    public DiagnosticScreen(Study study, Navigator navigator) {
        super(Screen.DIAGNOSTIC);
    }
}
