package dev.footbridge.app;

import dev.footbridge.message.Messages;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.DirectoryChooser;
import javafx.stage.Stage;

/// Asks the learner for the folder that the data is to be in, beginning in their own.
record FolderChooser(Stage stage) implements Supplier<Optional<Path>> {

    @Override
    public Optional<Path> get() {
        var chooser = new DirectoryChooser();
        chooser.setTitle(Messages.text("folder.choose"));
        var home = new File(System.getProperty("user.home"));
        if (home.isDirectory()) {
            chooser.setInitialDirectory(home);
        }
        return Optional.ofNullable(chooser.showDialog(stage)).map(File::toPath);
    }
}
