package dev.footbridge.ui.selfcheck;

import javafx.scene.layout.VBox;

/// What the screen shows at one time.
abstract class Page extends VBox {

    Page() {
        getStyleClass().add("self-check-page");
    }

    /// Where in the self-check it is, beside the screen's title; may be empty.
    String place() {
        return "";
    }

    /// Gives the keyboard to what is to be done here.
    abstract void enter();
}
