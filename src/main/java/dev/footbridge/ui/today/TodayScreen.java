package dev.footbridge.ui.today;

import dev.footbridge.ui.kit.Navigator;
import dev.footbridge.ui.kit.Screen;
import dev.footbridge.ui.kit.ScreenPane;
import dev.footbridge.ui.kit.Study;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// What to study next as one large card, and beside it where the learner stands.
public final class TodayScreen extends ScreenPane {

    private final NextCard next;

    public TodayScreen(Study study, Navigator navigator) {
        super(Screen.TODAY);
        next = new NextCard(study, navigator);
        HBox.setHgrow(next, Priority.ALWAYS);
        var cards = new HBox(next, new SummaryColumn(study, navigator));
        cards.getStyleClass().add("today");
        var scroll = new ScrollPane(cards);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        setCenter(scroll);
    }

    @Override
    public void shown() {
        next.focusAction();
    }
}
