package dev.footbridge.ui.guide;

import dev.footbridge.content.document.Marker;
import dev.footbridge.content.document.Target;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.scene.Node;

/// What can be done from within a page.
///
/// @param follow follows a link
/// @param copy puts text on the clipboard
/// @param box makes the box before a task, from the task and its words
record PageActions(Consumer<Target> follow, Consumer<String> copy, BiFunction<Marker.Task, String, Node> box) {}
