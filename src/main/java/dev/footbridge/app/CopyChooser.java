package dev.footbridge.app;

import dev.footbridge.message.Messages;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Stage;

/// Asks the learner where a copy is to be, beginning in their own folder.
final class CopyChooser implements Supplier<Optional<Path>> {

    private final Stage stage;

    CopyChooser(Stage stage) {
        this.stage = stage;
    }

    @Override
    public Optional<Path> get() {
        var chooser = new FileChooser();
        chooser.setTitle(Messages.text("copy.title"));
        chooser.setInitialFileName(Messages.text("copy.file"));
        chooser.getExtensionFilters().add(new ExtensionFilter("JSON", "*.json"));
        var home = new File(System.getProperty("user.home"));
        if (home.isDirectory()) {
            chooser.setInitialDirectory(home);
        }
        return Optional.ofNullable(chooser.showSaveDialog(stage)).map(File::toPath);
    }
}
