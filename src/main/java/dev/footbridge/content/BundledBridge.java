package dev.footbridge.content;

import java.io.IOException;
import java.io.UncheckedIOException;

/// The bridge that comes with the program.
public final class BundledBridge {

    private static final String PACK = "/content/ai-builder-to-ai-platform-engineer/";

    private BundledBridge() {}

    /// Reads and checks it, as any other pack.
    ///
    /// @throws IllegalStateException if the program was built without it
    public static PackRead read() {
        try (var yaml = BundledBridge.class.getResourceAsStream(PACK + BridgeReader.FILE)) {
            if (yaml == null) {
                throw new IllegalStateException("no " + PACK + BridgeReader.FILE + " in the program");
            }
            return BridgeReader.read(BridgeReader.FILE, yaml.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
