package dev.footbridge.ui.gapmap;

import dev.footbridge.content.id.GapId;
import dev.footbridge.content.id.ModuleId;
import dev.footbridge.ui.kit.Live;
import dev.footbridge.ui.kit.Navigator;
import dev.footbridge.ui.kit.Preferences;
import dev.footbridge.ui.kit.Screen;
import dev.footbridge.ui.kit.ScreenPane;
import dev.footbridge.ui.kit.Study;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The gap map: one row a gap, with a side pane to rate its diagnostics in place.
public final class GapMapScreen extends ScreenPane {

    private final GapItems items;
    private final GapTable table;
    private final GapPane pane;
    private final SlideOver slide;
    private Optional<GapItem> opened = Optional.empty();

    public GapMapScreen(Study study, Navigator navigator, Preferences preferences) {
        this(study, navigator, preferences, new GapFilterField());
    }

    private GapMapScreen(Study study, Navigator navigator, Preferences preferences, GapFilterField words) {
        super(Screen.GAP_MAP, words);
        items = new GapItems(study.standing());
        table = new GapTable(items, words.scale(), preferences, this::open);
        pane = new GapPane(study, navigator, this::close);
        slide = new SlideOver(pane, preferences);
        words.onLeave(this::toTable);
        words.textProperty().subscribe(typed -> items.filter(items.filter().withWords(typed)));
        items.filterProperty().subscribe(filter -> {
            if (!filter.words().equals(words.getText())) {
                words.setText(filter.words());
            }
            if (opened.filter(item -> !filter.admits(item.row())).isPresent()) {
                putAway();
            }
        });
        table.setPlaceholder(new NothingFound(items));
        var list = new VBox(new GapFilterBar(items, new GapSortMenu(items, table)), table);
        list.getStyleClass().add("gap-list");
        VBox.setVgrow(table, Priority.ALWAYS);
        setCenter(list);
        setRight(pane);
        table.getSelectionModel().selectedItemProperty().subscribe(this::follow);
        Live.show(this, study.standingProperty(), items::show);
        // the table uses Esc up for editing, so it has to be asked itself
        table.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /// Brings the first row studied in `module` into view, selects it and opens it. Does nothing for a module in which
    /// no gap is studied.
    public void select(ModuleId module) {
        items.studiedIn(module).ifPresent(this::bring);
    }

    /// Brings a gap's row into view, selects it and opens it.
    public void select(GapId gap) {
        items.of(gap).ifPresent(this::bring);
    }

    private void bring(GapItem item) {
        if (!items.filter().admits(item.row())) {
            items.filter(GapFilter.NONE);
        }
        table.select(item);
        open(item);
        table.requestFocus();
    }

    @Override
    public void shown() {
        if (opened.isEmpty()) {
            items.shown().stream().filter(item -> item.row().next()).findFirst().ifPresent(table::pointTo);
        }
        table.requestFocus();
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE && opened.isPresent()) {
            close();
            key.consume();
        } else if (key.getCode() == KeyCode.ENTER && key.getTarget() == table) {
            table.current().ifPresent(item -> {
                if (opened.filter(item::equals).isPresent()) {
                    pane.enter();
                } else {
                    open(item);
                }
            });
            key.consume();
        }
    }

    private void open(GapItem item) {
        var wasOpen = opened.isPresent();
        table.select(item);
        if (opened.filter(item::equals).isEmpty()) {
            turnTo(item);
        }
        if (!wasOpen) {
            slide.in();
        }
        if (getScene() != null) {
            applyCss();
            layout();
        }
        table.reveal(item);
    }

    private void turnTo(GapItem item) {
        opened = Optional.of(item);
        items.keep(opened);
        pane.show(item);
    }

    /// The pane follows the selection as long as it is open.
    private void follow(@Nullable GapItem selected) {
        if (opened.isPresent() && selected != null && !opened.get().equals(selected)) {
            turnTo(selected);
        }
    }

    private void close() {
        putAway();
        toTable();
    }

    private void putAway() {
        opened = Optional.empty();
        items.keep(opened);
        slide.out();
    }

    private void toTable() {
        table.requestFocus();
    }
}
