package dev.footbridge.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.progress.Change;
import dev.footbridge.progress.Rating;
import dev.footbridge.progress.Replica;
import dev.footbridge.progress.store.SaveState;
import dev.footbridge.report.Format;
import dev.footbridge.report.Reported;
import dev.footbridge.report.pdf.PdfPages;
import dev.footbridge.report.pdf.Ticket;
import dev.footbridge.ui.kit.Background;
import dev.footbridge.ui.kit.Notices;
import dev.footbridge.ui.kit.Preferences;
import dev.footbridge.ui.kit.ReportShelf;
import dev.footbridge.ui.kit.Study;
import dev.footbridge.ui.kit.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.application.ColorScheme;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ReportScreenTest {

    private static final Ticket TICKET =
            new Ticket("Laser", 2, List.of(new Ticket.Range(1, 2)), Ticket.Sides.BOTH_LONG_EDGE, true);

    @TempDir
    private Path folder;

    private final Map<String, String> remembered = new HashMap<>();
    private final Notices notices = new Notices();
    private final List<byte[]> printed = new ArrayList<>();
    private final List<Ticket> tickets = new ArrayList<>();
    private boolean hasPrinter = true;
    private Optional<String> refusal = Optional.empty();
    private String name = "report.pdf";
    private Study study;
    private Stage stage;
    private ReportScreen screen;

    @Start
    void start(Stage shown) {
        stage = shown;
        Theme.LIGHT.prepare(ColorScheme.LIGHT);
        study = new Study(
                Reported.BRIDGE,
                Reported.halfWay(),
                Reported.CLOCK,
                new Replica("me"),
                new SaveState.Saved(Reported.CLOCK.instant()),
                _ -> {});
        open();
        stage.show();
    }

    private void open() {
        screen = new ReportScreen(
                study,
                new Remembered(),
                notices,
                ReportShelf.of(folder.resolve("progress.json"), Background.atOnce()),
                new Printer(),
                (_, _) -> Optional.of(folder.resolve(name)));
        Theme.LIGHT.applyTo(screen, ColorScheme.LIGHT);
        stage.setScene(new Scene(screen, 960, 700));
        screen.shown();
    }

    private String saved(FxRobot robot, Format format) throws Exception {
        name = "report." + format.word();
        robot.interact(button("Save as …")::fire);
        return Files.readString(folder.resolve(name));
    }

    private Button button(String text) {
        return screen.lookupAll(".button").stream()
                .map(Button.class::cast)
                .filter(it -> it.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private CheckBox box(String text) {
        return screen.lookupAll(".check-box").stream()
                .map(CheckBox.class::cast)
                .filter(it -> it.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private ToggleButton chip(String text) {
        return screen.lookupAll(".chip").stream()
                .map(ToggleButton.class::cast)
                .filter(it -> it.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private List<PageView> pages() {
        return screen.lookupAll(".report-page").stream()
                .map(PageView.class::cast)
                .toList();
    }

    private String said() {
        return notices.all().getLast().what();
    }

    @Test
    void thePreviewHasAsManyPagesAsThePdfThatIsSaved(FxRobot robot) throws Exception {
        name = "report.pdf";
        robot.interact(button("Save as …")::fire);
        try (var pdf = new PdfPages(Files.readAllBytes(folder.resolve(name)))) {
            assertThat(pages()).hasSize(pdf.count());
        }
    }

    @Test
    void aPartThatIsTakenOutIsGoneFromThePages(FxRobot robot) throws Exception {
        assertThat(saved(robot, Format.MARKDOWN)).contains("## Gap map");
        robot.interact(box("Gap map")::fire);
        assertThat(saved(robot, Format.MARKDOWN)).doesNotContain("## Gap map");
    }

    @Test
    void aPresetChoosesItsPartsAndIsLeftWhenOneChanges(FxRobot robot) {
        robot.interact(chip("Manager")::fire);
        assertThat(box("Diagnostic").isSelected()).isFalse();
        assertThat(chip("Manager").isSelected()).isTrue();
        robot.interact(box("Diagnostic")::fire);
        assertThat(chip("Manager").isSelected()).isFalse();
    }

    @Test
    void choicesAreRememberedButNotThatPrivateReflectionsWereIn(FxRobot robot) {
        robot.interact(() -> {
            chip("Everything").fire();
            chip("Letter").fire();
            box("Private reflections, too").fire();
            open();
        });
        assertThat(chip("Everything").isSelected()).isTrue();
        assertThat(chip("Letter").isSelected()).isTrue();
        assertThat(box("Private reflections, too").isSelected()).isFalse();
        assertThat(remembered.values()).noneMatch(it -> it.contains("private"));
    }

    @Test
    void privateReflectionsAreThereOnlyWhenAskedFor(FxRobot robot) throws Exception {
        assertThat(saved(robot, Format.TEXT)).doesNotContain("A private thought.");
        robot.interact(box("Private reflections, too")::fire);
        assertThat(saved(robot, Format.TEXT)).contains("A private thought.", "Private reflections are here");
    }

    @Test
    void whatTheLearnerDoesElsewhereIsInTheNextPreview(FxRobot robot) throws Exception {
        var last = Reported.BRIDGE.diagnostics().getLast().id();
        robot.interact(() -> study.apply(new Change.Rate(last, Rating.YES)));
        assertThat(saved(robot, Format.TEXT)).contains("9 of 12");
    }

    @Test
    void theEndingOfTheNameDecidesTheFormat(FxRobot robot) throws Exception {
        assertThat(saved(robot, Format.HTML)).startsWith("<!DOCTYPE html>");
        assertThat(saved(robot, Format.MARKDOWN)).startsWith("# Progress report");
    }

    @Test
    void whatIsPrintedIsThePdfOfThePreviewAsTheDialogSaid(FxRobot robot) throws Exception {
        robot.interact(() -> screen.requestFocus());
        robot.interact(button("Save as …")::fire);
        robot.press(KeyCode.CONTROL, KeyCode.P).release(KeyCode.P, KeyCode.CONTROL);
        assertThat(printed).hasSize(1);
        assertThat(printed.getFirst()).isEqualTo(Files.readAllBytes(folder.resolve("report.pdf")));
        assertThat(tickets).containsExactly(TICKET);
        assertThat(said()).contains("Laser");
    }

    @Test
    void withoutAPrinterPrintIsOffAndTheReasonIsThere(FxRobot robot) {
        robot.interact(() -> {
            hasPrinter = false;
            open();
        });
        assertThat(button("Print …").isDisabled()).isTrue();
        assertThat(button("Save as …").isDisabled()).isFalse();
        assertThat(screen.lookupAll(".muted"))
                .anyMatch(it -> it.isVisible() && it.toString().contains("There is no printer"));
    }

    @Test
    void aPrinterThatRefusesIsReportedInItsWords(FxRobot robot) {
        refusal = Optional.of("out of paper");
        robot.interact(button("Print …")::fire);
        assertThat(said()).contains("not printed", "out of paper");
    }

    @Test
    void aTargetThatCannotBeWrittenIsSaid(FxRobot robot) throws Exception {
        Files.createDirectory(folder.resolve("report.pdf"));
        robot.interact(button("Save as …")::fire);
        assertThat(said()).contains("not saved");
    }

    @Test
    void aCopyIsMarkdown(FxRobot robot) {
        var copied = new ArrayList<String>();
        robot.interact(() -> {
            button("Copy as Markdown").fire();
            copied.add(Clipboard.getSystemClipboard().getString());
        });
        assertThat(copied.getFirst()).startsWith("# Progress report");
    }

    @Test
    void zoomMakesThePagesLargerAndSmaller(FxRobot robot) {
        robot.interact(() -> icon("As wide as there is room").fire());
        robot.interact(() -> icon("Smaller").fire());
        var small = pages().getFirst().getPrefWidth();
        robot.interact(() -> icon("Larger").fire());
        assertThat(pages().getFirst().getPrefWidth()).isGreaterThan(small);
    }

    @Test
    void aThumbnailLeadsToItsPage(FxRobot robot) {
        var thumbnails = (Thumbnails) screen.lookup(".report-thumbnails");
        var view = (PagesView) screen.lookup(".report-pages");
        robot.interact(() -> thumbnails.getSelectionModel().select(2));
        assertThat(view.currentProperty().get()).isEqualTo(2);
    }

    private Button icon(String name) {
        return screen.lookupAll(".button").stream()
                .map(Button.class::cast)
                .filter(it -> name.equals(it.getAccessibleText()))
                .findFirst()
                .orElseThrow();
    }

    private final class Printer implements Printing {
        @Override
        public boolean hasPrinter() {
            return hasPrinter;
        }

        @Override
        public Optional<Ticket> ask(Window over, String title) {
            return Optional.of(TICKET);
        }

        @Override
        public Optional<String> print(byte[] pdf, String title, Ticket ticket) {
            printed.add(pdf);
            tickets.add(ticket);
            return refusal;
        }
    }

    private final class Remembered implements Preferences {
        @Override
        public Optional<String> get(String key) {
            return Optional.ofNullable(remembered.get(key));
        }

        @Override
        public void put(String key, String value) {
            remembered.put(key, value);
        }
    }
}
