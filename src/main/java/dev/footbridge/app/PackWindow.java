package dev.footbridge.app;

import dev.footbridge.content.Bridge;
import dev.footbridge.content.PackOpened;
import dev.footbridge.content.PackReader;
import dev.footbridge.content.Problem;
import dev.footbridge.message.Messages;
import dev.footbridge.progress.store.DataFolder;
import dev.footbridge.progress.store.LocalFolder;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.scene.control.Alert;
import javafx.scene.control.TextArea;

/// Opens the window on a content pack, which a desktop starts Footbridge with, or says what is wrong with the pack.
///
/// What is done on another bridge than the bundled one is in a folder of its own, as the same ids mean other things
/// there.
final class PackWindow {

    private static final int REFUSED = 1;
    private static final int ROWS = 12;

    private final CompletableFuture<Bridge> bundled;
    private final DataFolder folders;
    private final LocalFolder local;
    private final Clock clock;
    private final PrintWriter out;

    PackWindow(CompletableFuture<Bridge> bundled, DataFolder folders, LocalFolder local, Clock clock, PrintWriter out) {
        this.bundled = bundled;
        this.folders = folders;
        this.local = local;
        this.clock = clock;
        this.out = out;
    }

    /// @return the program's exit code
    int open(Path pack) {
        return switch (PackReader.read(pack)) {
            case PackOpened.Accepted(var bridge, var shelf) ->
                new Window(CompletableFuture.completedFuture(bridge), shelf, folders, local, clock, out)
                        .open(folder(bridge));
            case PackOpened.Refused(var problems) -> refuse(String.valueOf(pack.getFileName()), problems);
        };
    }

    /// Empty where it is the one that all other windows use, too.
    private Optional<Path> folder(Bridge bridge) {
        return Optional.of(folders.choose(Optional.empty()).resolve("bridges").resolve(bridge.id()))
                .filter(_ -> !bridge.id().equals(bundled.join().id()));
    }

    private int refuse(String pack, List<Problem> problems) {
        problems.forEach(out::println);
        var closed = new CompletableFuture<Integer>();
        try {
            // Nothing is drawn before this has ended, so what waits for an answer comes after it.
            Platform.startup(() -> Platform.runLater(() -> {
                show(pack, problems);
                closed.complete(REFUSED);
            }));
        } catch (UnsupportedOperationException | UnsatisfiedLinkError noDisplay) {
            return REFUSED;
        }
        return closed.join();
    }

    private static void show(String pack, List<Problem> problems) {
        var all = new TextArea(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        all.setEditable(false);
        all.setWrapText(true);
        all.setPrefRowCount(ROWS);
        var alert = new Alert(Alert.AlertType.ERROR, Messages.text("open.refused.why", problems.size()));
        alert.setHeaderText(Messages.text("open.refused", pack));
        alert.getDialogPane().setExpandableContent(all);
        alert.getDialogPane().setExpanded(true);
        alert.showAndWait();
    }
}
