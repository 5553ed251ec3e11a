package dev.footbridge.ui.report;

import dev.footbridge.message.Messages;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// All pages, small, to go to one.
final class Thumbnails extends ListView<Integer> {

    private static final double WIDTH = 76;

    private final Preview preview;
    private final Map<Integer, Image> drawn = new HashMap<>();
    private boolean following;

    /// @param go is given the page to go to, from 0
    Thumbnails(Preview preview, IntConsumer go) {
        this.preview = preview;
        getStyleClass().add("report-thumbnails");
        setAccessibleText(Messages.text("report.thumbnails"));
        setCellFactory(_ -> new Cell());
        preview.madeProperty()
                .subscribe(made -> made.ifPresent(it -> {
                    drawn.clear();
                    following = true;
                    getItems().setAll(IntStream.range(0, it.count()).boxed().toList());
                    following = false;
                }));
        getSelectionModel().selectedItemProperty().subscribe(page -> {
            if (page != null && !following) {
                go.accept(page);
            }
        });
    }

    /// Marks the page that is in view.
    void follow(int page) {
        following = true;
        getSelectionModel().clearAndSelect(page);
        following = false;
    }

    private final class Cell extends ListCell<Integer> {

        private final ImageView image = new ImageView();
        private final StackPane sheet = new StackPane(image);

        Cell() {
            setContentDisplay(ContentDisplay.TOP);
            image.setFitWidth(WIDTH);
            sheet.getStyleClass().add("report-sheet");
            sheet.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        }

        @Override
        protected void updateItem(@Nullable Integer page, boolean empty) {
            super.updateItem(page, empty);
            var made = preview.madeProperty().get();
            if (empty || page == null || made.isEmpty()) {
                setGraphic(null);
                setText(null);
                return;
            }
            var of = made.get();
            image.setFitHeight(WIDTH * of.ratio());
            image.setImage(drawn.get(page));
            setGraphic(sheet);
            setText(String.valueOf(page + 1));
            setAccessibleText(Messages.text("report.page", page + 1, of.count()));
            if (!drawn.containsKey(page)) {
                preview.draw(of, page, WIDTH * 2 / of.points() * 72, picture -> {
                    drawn.put(page, picture);
                    if (page.equals(getItem())) {
                        image.setImage(picture);
                    }
                });
            }
        }
    }
}
