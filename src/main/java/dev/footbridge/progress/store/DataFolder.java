package dev.footbridge.progress.store;

import java.nio.file.FileSystem;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Where the learner's progress lives: `--data DIR`, else `FOOTBRIDGE_DATA`, else the platform's place for it.
///
/// @param files the file system of the paths
/// @param environment the environment variables; empty ones count as not set
/// @param property looks a system property up, as [System#getProperty(String)]; `os.name` and `user.home` are used
public record DataFolder(FileSystem files, Map<String, String> environment, UnaryOperator<String> property) {

    public static final String VARIABLE = "FOOTBRIDGE_DATA";

    /// The name of the progress file in the folder.
    public static final String FILE = "progress.json";

    public DataFolder {
        environment = Map.copyOf(environment);
    }

    /// @param given what the command line said
    /// @return absolute; need not be there yet
    /// @throws java.nio.file.InvalidPathException if the environment names what cannot be a path here
    public Path choose(Optional<Path> given) {
        return given.or(() -> variable(VARIABLE)).orElseGet(this::byPlatform).toAbsolutePath();
    }

    private Path byPlatform() {
        var system = property.apply("os.name").toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            return absolute("APPDATA")
                    .orElseGet(() -> files.getPath(property.apply("user.home"), "AppData", "Roaming"))
                    .resolve("Footbridge");
        }
        if (system.startsWith("mac")) {
            return home("Library", "Application Support", "Footbridge");
        }
        return absolute("XDG_DATA_HOME")
                .orElseGet(() -> home(".local", "share"))
                .resolve("footbridge");
    }

    /// A relative path in such a variable is to be ignored, says the XDG Base Directory Specification.
    private Optional<Path> absolute(String variable) {
        return variable(variable).filter(Path::isAbsolute);
    }

    private Optional<Path> variable(String name) {
        return Optional.ofNullable(environment.get(name))
                .filter(value -> !value.isBlank())
                .map(files::getPath);
    }

    /// `HOME` where it is set, as other programs do; Java asks the system's list of users instead.
    private Path home(String... more) {
        var home = absolute("HOME").orElseGet(() -> files.getPath(property.apply("user.home")));
        return home.resolve(files.getPath("", more));
    }
}
