package dev.footbridge.ui.report;

import dev.footbridge.report.Format;
import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

/// Asks the learner where the report is to be. FX thread.
public interface PlaceChooser {

    /// @param name what the file is called unless they say otherwise, without its ending
    /// @return empty where they turn back; the name ends as the format says
    Optional<Path> choose(Window over, String name);

    /// The system's own dialog, with each format as a kind of file.
    static PlaceChooser ofSystem() {
        return (over, name) -> {
            var chooser = new FileChooser();
            chooser.setInitialFileName(name + "." + Format.PDF.word());
            Arrays.stream(Format.values())
                    .map(it -> new ExtensionFilter(it.title(), "*." + it.word()))
                    .forEach(chooser.getExtensionFilters()::add);
            var home = new File(System.getProperty("user.home"));
            if (home.isDirectory()) {
                chooser.setInitialDirectory(home);
            }
            return Optional.ofNullable(chooser.showSaveDialog(over))
                    .map(File::toPath)
                    .map(place -> ending(place, chooser.getSelectedExtensionFilter()));
        };
    }

    /// Some systems choose the kind without changing the name: the kind that was chosen last counts.
    private static Path ending(Path place, @org.jspecify.annotations.Nullable ExtensionFilter chosen) {
        var name = String.valueOf(place.getFileName());
        if (chosen == null) {
            return place;
        }
        var ending = chosen.getExtensions().getFirst().substring(1);
        var format = Format.ofFile(name);
        var stem = format.map(it -> name.substring(0, name.length() - it.word().length() - 1))
                .orElse(name);
        return place.resolveSibling(stem + ending);
    }
}
