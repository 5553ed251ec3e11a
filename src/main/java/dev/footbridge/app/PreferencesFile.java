package dev.footbridge.app;

import dev.footbridge.ui.kit.Preferences;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/// What is remembered about the window, in `window.properties` beside the progress file. Losing it loses nothing that
/// the learner did, so a file that cannot be read or written is passed over.
final class PreferencesFile implements Preferences, AutoCloseable {

    private static final String NAME = "window.properties";
    private static final int CLOSE_SECONDS = 2;

    private final Path folder;
    private final Path file;
    private final Properties all = new Properties();
    private final ExecutorService writer = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("footbridge-preferences").factory());

    PreferencesFile(Path dataFolder) {
        this.folder = dataFolder;
        this.file = dataFolder.resolve(NAME);
        if (Files.isRegularFile(file)) {
            try (var reader = Files.newBufferedReader(file)) {
                all.load(reader);
            } catch (IOException | IllegalArgumentException unreadable) {
                all.clear();
            }
        }
    }

    @Override
    public Optional<String> get(String name) {
        return Optional.ofNullable(all.getProperty(name));
    }

    @Override
    public void put(String name, String value) {
        if (!value.equals(all.setProperty(name, value))) {
            writer.execute(this::write);
        }
    }

    @Override
    public void close() {
        writer.shutdown();
        try {
            writer.awaitTermination(CLOSE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void write() {
        try {
            if (!Files.isDirectory(folder)) {
                return;
            }
            var temporary = Files.createTempFile(folder, "." + NAME, ".tmp");
            try (var out = Files.newBufferedWriter(temporary)) {
                all.store(out, "How the window looked");
            }
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritable) {
            // the window will open as it did before: nothing the learner did is lost
        }
    }
}
