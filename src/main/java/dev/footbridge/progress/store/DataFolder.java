package dev.footbridge.progress.store;

import java.nio.file.FileSystem;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Where the learner's progress lives: `--data DIR`, else `FOOTBRIDGE_DATA`, else where the learner moved it, else the
/// platform's place for it.
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
        return given.or(() -> variable(VARIABLE))
                .or(() -> pointer().read())
                .orElseGet(this::byPlatform)
                .toAbsolutePath();
    }

    /// Whether the learner said for this one run, or by the environment, where it is: then it cannot be moved.
    public boolean isGiven(Optional<Path> given) {
        return given.isPresent() || variable(VARIABLE).isPresent();
    }

    /// Leads to where the learner moved their data.
    public FolderPointer pointer() {
        return new FolderPointer(byPlatform().toAbsolutePath());
    }

    /// The progress file of the run that chose [#choose].
    ///
    /// @param given what the command line said
    public ProgressFile file(Optional<Path> given, Clock clock) {
        var isMoved = !isGiven(given) && pointer().read().isPresent();
        return new ProgressFile(choose(given).resolve(FILE), clock, isMoved);
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
