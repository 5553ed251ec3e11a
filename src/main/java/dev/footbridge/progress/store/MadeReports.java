package dev.footbridge.progress.store;

import dev.footbridge.progress.Progress;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// How the learner stood at each report they made, so that the next can say what has changed: a compressed copy of
/// their progress for each day with a report, `reports/2026-03-09.json.gz` beside the progress file. A day's later
/// report
/// takes the place of its earlier one, so that saving it twice does not hide what changed. Nothing but reports reads
/// them; without them nothing is lost.
public final class MadeReports {

    static final int KEPT = 12;

    private static final String FOLDER = "reports";
    private static final String END = ".json.gz";

    private final Path file;
    private final SafeWrite safely = new SafeWrite();

    /// @param file the progress file
    public MadeReports(Path file) {
        this.file = file.toAbsolutePath();
    }

    public record Made(LocalDate on, Progress progress) {}

    /// The last report made before `day`; one that cannot be read is passed over. Waits for the disk.
    public Optional<Made> lastBefore(LocalDate day) {
        try {
            return days().stream()
                    .filter(on -> on.isBefore(day))
                    .flatMap(on -> read(on).stream())
                    .findFirst();
        } catch (IOException outOfReach) {
            return Optional.empty();
        }
    }

    /// Keeps what a report was made from. The oldest go once this one is on the disk. Waits for the disk.
    ///
    /// @return what went wrong, in words for the learner
    public Optional<String> keep(LocalDate day, Progress progress) {
        try {
            if (!Files.isDirectory(folder())) {
                Files.createDirectory(folder());
            }
            var target = path(day);
            safely.write(target, Gzip.pack(ProgressJson.write(progress)), Found.at(target));
            for (var old : days().stream().skip(KEPT).toList()) {
                Files.deleteIfExists(path(old));
            }
            return Optional.empty();
        } catch (IOException trouble) {
            return Optional.of(Trouble.words(trouble, path(day)));
        }
    }

    /// The newest first.
    private List<LocalDate> days() throws IOException {
        var days = new ArrayList<LocalDate>();
        try (var files = Files.newDirectoryStream(folder(), "*" + END)) {
            files.forEach(one -> day(String.valueOf(one.getFileName())).ifPresent(days::add));
        } catch (NoSuchFileException none) {
            return List.of();
        } catch (DirectoryIteratorException trouble) {
            throw trouble.getCause();
        }
        days.sort(Comparator.reverseOrder());
        return days;
    }

    private Optional<Made> read(LocalDate day) {
        try {
            return Found.at(path(day)) instanceof Found.Contents found
                            && ProgressJson.read(Gzip.unpack(found.bytes()))
                                    instanceof ProgressJson.Reading.Read(var progress, var _)
                    ? Optional.of(new Made(day, progress))
                    : Optional.empty();
        } catch (IOException | NotReadable unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> day(String name) {
        try {
            return Optional.of(LocalDate.parse(name.substring(0, name.length() - END.length())));
        } catch (DateTimeException notOurs) {
            return Optional.empty();
        }
    }

    private Path folder() {
        return file.resolveSibling(FOLDER);
    }

    private Path path(LocalDate day) {
        return folder().resolve(day + END);
    }
}
