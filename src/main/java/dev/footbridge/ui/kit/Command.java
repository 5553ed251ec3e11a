package dev.footbridge.ui.kit;

import java.util.Optional;
import javafx.scene.input.KeyCombination;

/// Something that can be done from anywhere in the program.
///
/// @param title a verb and what it does, or the name of the screen that it leads to
/// @param leadsTo whether it leads to a screen, rather than do something
/// @param key the key that does it; empty where only the palette does
public record Command(String title, boolean leadsTo, Optional<KeyCombination> key, Runnable does) {}
