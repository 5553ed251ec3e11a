package dev.footbridge.ui.report;

import dev.footbridge.report.Report;
import dev.footbridge.report.pdf.PageImage;
import dev.footbridge.report.pdf.PdfPages;
import dev.footbridge.report.pdf.ReportPdf;
import dev.footbridge.ui.kit.Background;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/// The report's PDF as it is now, made and drawn in the background: always the newest, never two at a time. FX thread
/// only.
final class Preview {

    /// @param number tells this from what was shown before
    /// @param pages to be drawn in the background only
    /// @param points how wide a page is, 72 to the inch
    /// @param ratio how much higher than wide
    record Made(int number, Report report, PdfPages pages, int count, double points, double ratio) {}

    private final Background background;
    private final ReportPdf maker = new ReportPdf();
    private final ReadOnlyObjectWrapper<Optional<Made>> made = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Supplier<Report>> waiting = Optional.empty();
    private boolean making;
    private int makes;

    Preview(Background background) {
        this.background = background;
    }

    /// What is to be seen; empty until the first is made.
    ReadOnlyObjectProperty<Optional<Made>> madeProperty() {
        return made.getReadOnlyProperty();
    }

    /// @param report is asked in the background
    void show(Supplier<Report> report) {
        waiting = Optional.of(report);
        makeNext();
    }

    /// A page of what is shown.
    ///
    /// @param then is not called where something else is shown by then
    void draw(Made of, int page, double dots, Consumer<Image> then) {
        background.run(
                () -> isShown(of) ? Optional.of(of.pages().draw(page, dots)) : Optional.<PageImage>empty(), drawn -> {
                    if (isShown(of)) {
                        drawn.map(Preview::image).ifPresent(then);
                    }
                });
    }

    private boolean isShown(Made of) {
        return made.get().filter(now -> now.number() == of.number()).isPresent();
    }

    private void makeNext() {
        if (making || waiting.isEmpty()) {
            return;
        }
        making = true;
        var report = waiting.get();
        waiting = Optional.empty();
        var number = ++makes;
        background.run(() -> make(number, report.get()), next -> {
            making = false;
            var old = made.get();
            made.set(Optional.of(next));
            old.ifPresent(it -> background.run(() -> closed(it.pages()), _ -> {}));
            makeNext();
        });
    }

    private Made make(int number, Report report) {
        var pages = new PdfPages(maker.of(report));
        return new Made(number, report, pages, pages.count(), pages.width(), pages.ratio());
    }

    private static boolean closed(PdfPages pages) {
        pages.close();
        return true;
    }

    private static Image image(PageImage drawn) {
        var image = new WritableImage(drawn.width(), drawn.height());
        image.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        drawn.width(),
                        drawn.height(),
                        PixelFormat.getIntArgbInstance(),
                        drawn.argb(),
                        drawn.width());
        return image;
    }
}
