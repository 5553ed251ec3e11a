package dev.footbridge.progress.store;

import dev.footbridge.content.id.ModuleId;
import dev.footbridge.progress.RunningTimer;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;

/// The running study timer of a data folder on this machine, kept so that it survives the end of the program however
/// that comes. Not in the data folder, whose copies on other machines have no timer running.
public final class TimerFile {

    private final LocalFolder local;
    private final String name;

    /// @param dataFolder whose timer it is; need not be there yet
    public TimerFile(LocalFolder local, Path dataFolder) {
        this.local = local;
        var folder = dataFolder.toAbsolutePath().normalize().toString();
        this.name = "timer-" + UUID.nameUUIDFromBytes(folder.getBytes(StandardCharsets.UTF_8));
    }

    /// What was written last; empty where there is none, or it cannot be read. Waits for the disk.
    public Optional<RunningTimer> read() {
        try {
            var file = local.make().resolve(name);
            if (!Files.isRegularFile(file)) {
                return Optional.empty();
            }
            var kept = new Properties();
            kept.load(new StringReader(Files.readString(file)));
            return Optional.of(new RunningTimer(
                    new ModuleId(kept.getProperty("module", "")),
                    LocalDate.parse(kept.getProperty("on", "")),
                    Instant.parse(kept.getProperty("started", "")),
                    Duration.parse(kept.getProperty("counted", "")),
                    Instant.parse(kept.getProperty("seen", ""))));
        } catch (IOException | DateTimeException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    /// Writes the timer in one step, or takes it away. Waits for the disk.
    ///
    /// @return whether it is written
    public boolean write(Optional<RunningTimer> timer) {
        try {
            var folder = local.make();
            if (timer.isEmpty()) {
                Files.deleteIfExists(folder.resolve(name));
                return true;
            }
            var temporary = Files.createTempFile(folder, name, ".tmp");
            Files.writeString(temporary, text(timer.get()));
            Files.move(
                    temporary,
                    folder.resolve(name),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
            return true;
        } catch (IOException unwritable) {
            return false;
        }
    }

    private static String text(RunningTimer timer) {
        return "module=%s\non=%s\nstarted=%s\ncounted=%s\nseen=%s\n"
                .formatted(timer.module(), timer.on(), timer.started(), timer.counted(), timer.seen());
    }
}
