package dev.footbridge.ui.report;

import dev.footbridge.message.Messages;
import dev.footbridge.report.Baseline;
import dev.footbridge.report.Format;
import dev.footbridge.report.ReportHtml;
import dev.footbridge.report.ReportMaker;
import dev.footbridge.ui.kit.Controls;
import dev.footbridge.ui.kit.Live;
import dev.footbridge.ui.kit.Notice;
import dev.footbridge.ui.kit.Notices;
import dev.footbridge.ui.kit.Preferences;
import dev.footbridge.ui.kit.ReportShelf;
import dev.footbridge.ui.kit.Screen;
import dev.footbridge.ui.kit.ScreenPane;
import dev.footbridge.ui.kit.Study;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The report as it will be on paper, with the choices beside it, and the ways to hand it over.
public final class ReportScreen extends ScreenPane {

    /// In widths of type.
    private static final double SIDE_BY_SIDE = 55;

    private static final KeyCombination PRINT = new KeyCodeCombination(KeyCode.P, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination SAVE = new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN);

    private final Study study;
    private final ReportShelf shelf;
    private final Notices notices;
    private final Printing printing;
    private final PlaceChooser places;
    private final KeptChoices kept;
    private final ChoicesPane choices;
    private final Preview preview;
    private final Thumbnails thumbnails;
    private final BorderPane middle;
    private final ScrollPane beside;
    private final Label type = new Label();
    private final ToggleButton showChoices = new ToggleButton(Messages.text("report.choices"));
    private final PagesView pages;
    private final Label count = Controls.text("", "muted");
    private final Label zoomed = Controls.text("", "muted");
    private final Label noPrinter = Controls.prose("", "muted");
    private final Button print = Controls.button(Messages.text("report.print"), this::print);
    private final Button save = Controls.button(Messages.text("report.save"), this::save);
    private final Button copy = Controls.button(Messages.text("report.copy"), this::copy);
    private Baseline baseline = new Baseline.None();

    public ReportScreen(
            Study study,
            Preferences preferences,
            Notices notices,
            ReportShelf shelf,
            Printing printing,
            PlaceChooser places) {
        super(Screen.REPORT);
        this.study = study;
        this.shelf = shelf;
        this.notices = notices;
        this.printing = printing;
        this.places = places;
        this.kept = new KeptChoices(preferences);
        this.choices = new ChoicesPane(kept.get());
        this.preview = new Preview(shelf.background());
        this.pages = new PagesView(preview);
        getStyleClass().add("report");
        showChoices.getStyleClass().add("chip");
        thumbnails = new Thumbnails(preview, pages::scrollTo);
        pages.currentProperty().subscribe(page -> thumbnails.follow(page.intValue()));
        middle = new BorderPane(pages);
        middle.getStyleClass().add("report-preview");
        beside = new ScrollPane(choices);
        beside.setFitToWidth(true);
        beside.setFocusTraversable(false);
        beside.getStyleClass().add("report-beside");
        type.setVisible(false);
        type.setManaged(false);
        setCenter(new BorderPane(middle, tools(), null, type, null));
        showChoices.managedProperty().bind(showChoices.visibleProperty());
        showChoices.selectedProperty().subscribe(_ -> arrange());
        widthProperty().subscribe(_ -> arrange());
        type.fontProperty().subscribe(_ -> arrange());
        save.setDisable(true);
        copy.setDisable(true);
        print.setDisable(true);
        preview.madeProperty().subscribe(made -> made.ifPresent(this::offer));
        choices.choicesProperty().subscribe(chosen -> {
            kept.keep(chosen);
            refresh();
        });
        Live.show(this, study.standingProperty(), _ -> refresh());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        zoom(Zoom.FIT);
    }

    @Override
    public void shown() {
        shelf.baseline(today(), found -> {
            baseline = found;
            refresh();
        });
        shelf.background().run(printing::hasPrinter, this::offerPrint);
        choices.focusFirst();
    }

    private VBox tools() {
        var smaller = Controls.iconButton(
                Feather.ZOOM_OUT,
                Messages.text("report.smaller"),
                () -> zoom(pages.zoom().smaller()));
        var larger = Controls.iconButton(
                Feather.ZOOM_IN,
                Messages.text("report.larger"),
                () -> zoom(pages.zoom().larger()));
        var fit = Controls.iconButton(Feather.MAXIMIZE, Messages.text("report.fit"), () -> zoom(Zoom.FIT));
        for (var said : new Region[] {count, zoomed, copy, save, print, showChoices}) {
            said.setMinWidth(USE_PREF_SIZE);
        }
        var zooms = new HBox(smaller, zoomed, larger, fit, count);
        zooms.getStyleClass().add("report-tools");
        var row = new FlowPane(zooms, showChoices, copy, save, print);
        row.getStyleClass().add("report-rows");
        noPrinter.managedProperty().bind(noPrinter.visibleProperty());
        noPrinter.setVisible(false);
        var head = new VBox(row, noPrinter);
        head.getStyleClass().add("report-head");
        return head;
    }

    /// Pages and choices side by side where there is room for both in this size of text, else one at a time.
    private void arrange() {
        var side =
                getWidth() == 0 || getWidth() >= SIDE_BY_SIDE * type.getFont().getSize();
        showChoices.setVisible(!side);
        middle.setCenter(side || !showChoices.isSelected() ? pages : beside);
        middle.setLeft(side ? thumbnails : null);
        setRight(side ? beside : null);
    }

    private void zoom(Zoom zoom) {
        pages.zoom(zoom);
        zoomed.setText(zoom.title());
    }

    private void pressed(KeyEvent key) {
        if (PRINT.match(key)) {
            print.fire();
            key.consume();
        } else if (SAVE.match(key)) {
            save.fire();
            key.consume();
        }
    }

    /// Makes the report anew from what is chosen and known now.
    private void refresh() {
        if (getScene() == null) {
            return;
        }
        var standing = study.standing();
        var chosen = choices.choicesProperty().get();
        var against = baseline;
        preview.show(() -> ReportMaker.make(standing, chosen, against, study.clock()));
    }

    private void offer(Preview.Made made) {
        count.setText(Messages.text("report.pages", made.count()));
        save.setDisable(false);
        copy.setDisable(false);
    }

    private void offerPrint(boolean possible) {
        print.setDisable(!possible);
        noPrinter.setVisible(!possible);
        noPrinter.setText(possible ? "" : Messages.text("report.no-printer"));
    }

    private void print() {
        preview.madeProperty().get().ifPresent(made -> {
            var title = ReportHtml.documentTitle(made.report());
            printing.ask(getScene().getWindow(), title)
                    .ifPresent(ticket -> shelf.background()
                            .run(() -> printing.print(made.pages().pdf(), title, ticket), trouble -> {
                                if (trouble.isEmpty()) {
                                    handedOver(Messages.text("report.printed", ticket.printer()));
                                } else {
                                    say(Messages.text("report.not-printed", trouble.get()));
                                }
                            }));
        });
    }

    private void save() {
        preview.madeProperty()
                .get()
                .ifPresent(made -> places.choose(getScene().getWindow(), Messages.text("report.file", today()))
                        .ifPresent(place -> save(made, place)));
    }

    private void save(Preview.Made made, Path place) {
        var format = Format.ofFile(String.valueOf(place.getFileName())).orElse(Format.PDF);
        var bytes = format == Format.PDF
                ? made.pages().pdf()
                : format.text(made.report()).getBytes(StandardCharsets.UTF_8);
        shelf.save(place, bytes, trouble -> {
            if (trouble.isEmpty()) {
                handedOver(Messages.text("report.saved", place));
            } else {
                say(Messages.text("report.not-saved", trouble.get()));
            }
        });
    }

    private void copy() {
        preview.madeProperty().get().ifPresent(made -> {
            var content = new ClipboardContent();
            content.putString(Format.MARKDOWN.text(made.report()));
            Clipboard.getSystemClipboard().setContent(content);
            handedOver(Messages.text("report.copied"));
        });
    }

    /// It left the program, so the next report says what has changed since.
    private void handedOver(String how) {
        shelf.keep(
                today(),
                study.progress(),
                trouble -> say(trouble.map(why -> Messages.text("report.not-kept", why))
                        .orElse(how)));
    }

    private void say(String what) {
        notices.show(new Notice("report", Notice.Weight.NOTE, what, ""));
    }

    private LocalDate today() {
        return LocalDate.now(study.clock());
    }
}
