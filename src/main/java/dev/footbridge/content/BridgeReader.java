package dev.footbridge.content;

import static dev.footbridge.message.Messages.text;

import dev.footbridge.content.id.ModuleId;
import dev.footbridge.content.yaml.Faults;
import dev.footbridge.content.yaml.Yaml;
import dev.footbridge.content.yaml.YamlText;
import dev.footbridge.content.yaml.YamlTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Reads the bridge of a content pack and checks all of it.
///
/// Nothing that can be in a pack makes it throw, and a pack with any fault is refused whole. It may be called from any
/// thread.
public final class BridgeReader {

    /// The file in a pack's folder that holds the bridge.
    public static final String FILE = "bridge.yaml";

    private BridgeReader() {}

    /// Reads a bridge from the disk.
    ///
    /// @param pack the folder that holds `bridge.yaml`, or that file itself
    public static PackRead read(Path pack) {
        var isFolder = Files.isDirectory(pack);
        var file = isFolder ? pack.resolve(FILE) : pack;
        if (!Files.isRegularFile(file)) {
            return isFolder
                    ? refused(text("pack.no-bridge", pack), text("pack.no-bridge.mend"))
                    : refused(text("pack.no-file", pack), text("pack.no-file.mend"));
        }
        try (var bytes = Files.newInputStream(file)) {
            return read(isFolder ? FILE : String.valueOf(file.getFileName()), bytes.readNBytes(YamlText.LONGEST + 1));
        } catch (IOException e) {
            return refused(text("pack.unreadable", e), text("pack.unreadable.mend"));
        }
    }

    /// Reads the bytes of a `bridge.yaml`.
    ///
    /// @param fileName how problems name the file
    public static PackRead read(String fileName, byte[] yaml) {
        var faults = new Faults();
        var bridge = bridge(yaml, faults);
        if (bridge.isPresent() && faults.isEmpty()) {
            return new PackRead.Accepted(bridge.get());
        }
        return new PackRead.Refused(Problem.of(fileName, faults));
    }

    private static Optional<Bridge> bridge(byte[] yaml, Faults faults) {
        var source = YamlText.decode(yaml, faults);
        var root = source.isPresent() ? YamlTree.parse(source.get(), faults) : Optional.<Yaml>empty();
        if (root.isEmpty()) {
            return Optional.empty();
        }
        if (!(root.get() instanceof Yaml.Mapping mapping)) {
            faults.add(root.get().place(), text("pack.not-bridge"), text("pack.not-bridge.mend"));
            return Optional.empty();
        }
        return FormatCheck.isForeign(mapping, faults) ? Optional.empty() : Optional.of(bridge(mapping, faults));
    }

    private static Bridge bridge(Yaml.Mapping mapping, Faults faults) {
        var fields = Fields.of(mapping, Shape.BRIDGE, faults);
        var outline = new Outline();
        var bridge = new Bridge(
                fields.id(new Names()),
                fields.text("title"),
                fields.text("from"),
                fields.text("to"),
                fields.text("summary"),
                new ModuleId(fields.reference("first", outline.otherModules)),
                ModuleReader.read(fields, outline),
                DiagnosticReader.read(fields, outline),
                GapReader.read(fields, outline),
                StepReader.read(fields, outline),
                AntiPatternReader.read(fields, outline),
                OutcomeReader.read(fields, outline));
        CrossReferences.check(outline, faults);
        return bridge;
    }

    private static PackRead refused(String what, String mend) {
        return new PackRead.Refused(List.of(new Problem(FILE, 1, what, mend)));
    }
}
