package dev.footbridge.app;

import dev.footbridge.message.Messages;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Stage;

/// Asks the learner where a file is to be, beginning in their own folder.
final class CopyChooser implements Supplier<Optional<Path>> {

    private final Stage stage;
    private final String title;
    private final String name;
    private final ExtensionFilter kind;

    CopyChooser(Stage stage) {
        this(stage, Messages.text("copy.title"), Messages.text("copy.file"), new ExtensionFilter("JSON", "*.json"));
    }

    private CopyChooser(Stage stage, String title, String name, ExtensionFilter kind) {
        this.stage = stage;
        this.title = title;
        this.name = name;
        this.kind = kind;
    }

    /// Asks where a calendar is to be.
    static CopyChooser ofCalendar(Stage stage) {
        return new CopyChooser(
                stage,
                Messages.text("plan.export"),
                Messages.text("plan.export.file"),
                new ExtensionFilter("iCalendar", "*.ics"));
    }

    @Override
    public Optional<Path> get() {
        var chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.setInitialFileName(name);
        chooser.getExtensionFilters().add(kind);
        var home = new File(System.getProperty("user.home"));
        if (home.isDirectory()) {
            chooser.setInitialDirectory(home);
        }
        return Optional.ofNullable(chooser.showSaveDialog(stage)).map(File::toPath);
    }
}
