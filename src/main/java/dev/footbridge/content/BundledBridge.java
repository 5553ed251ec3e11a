package dev.footbridge.content;

import dev.footbridge.content.guide.Guide;
import dev.footbridge.content.id.ModuleId;
import dev.footbridge.content.selfcheck.SelfCheck;
import dev.footbridge.content.yaml.Faults;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/// The bridge that comes with the program, with its guides and self-checks.
public final class BundledBridge {

    private static final String PACK = "/content/ai-builder-to-ai-platform-engineer/";

    private BundledBridge() {}

    /// Reads and checks it, as any other bridge.
    ///
    /// @throws IllegalStateException if the program was built without it
    public static PackRead read() {
        var yaml = bytes(BridgeReader.FILE);
        if (yaml.isEmpty()) {
            throw new IllegalStateException("no " + PACK + BridgeReader.FILE + " in the program");
        }
        return BridgeReader.read(BridgeReader.FILE, yaml.get());
    }

    /// Its guides and self-checks. Nothing is read before it is asked for.
    ///
    /// Asking for one throws an [IllegalStateException] if the program was built with a broken one, which tests
    /// rule out.
    public static Shelf shelf() {
        return new Shelf(BundledBridge::guide, BundledBridge::selfCheck);
    }

    private static Optional<Guide> guide(ModuleId module) {
        var file = PackFiles.guide(module);
        var faults = new Faults();
        var guide = bytes(file).flatMap(bytes -> GuideReader.read(module, bytes, faults));
        requireWhole(file, faults);
        return guide.map(GuideText::guide);
    }

    private static Optional<SelfCheck> selfCheck(ModuleId module) {
        var file = PackFiles.selfCheck(module);
        var faults = new Faults();
        var selfCheck = bytes(file).flatMap(bytes -> SelfCheckReader.read(module, bytes, faults));
        requireWhole(file, faults);
        return selfCheck.map(SelfCheckText::selfCheck);
    }

    private static void requireWhole(String file, Faults faults) {
        if (!faults.isEmpty()) {
            throw new IllegalStateException(Problem.of(file, faults).toString());
        }
    }

    private static Optional<byte[]> bytes(String file) {
        try (var stream = BundledBridge.class.getResourceAsStream(PACK + file)) {
            return stream == null ? Optional.empty() : Optional.of(stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
