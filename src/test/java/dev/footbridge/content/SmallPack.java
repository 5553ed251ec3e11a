package dev.footbridge.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The small bridge with a guide and a self-check to its first module, laid into a folder for tests to break.
final class SmallPack {

    static final String GUIDE = "guides/alpha.md";
    static final String SELF_CHECK = "self-checks/alpha.yaml";

    private final Path folder;

    private SmallPack(Path folder) {
        this.folder = folder;
    }

    static SmallPack in(Path folder) throws IOException {
        var pack = new SmallPack(folder);
        pack.write("bridge.yaml", SmallBridge.text());
        pack.write(GUIDE, SmallBridge.resource("small-guide.md"));
        pack.write(SELF_CHECK, SmallBridge.resource("small-self-check.yaml"));
        return pack;
    }

    void write(String file, String text) throws IOException {
        var path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    /// Replaces the lines `from` to `to` of a file, from 1, by others.
    void replace(String file, int from, int to, List<String> by) throws IOException {
        var lines = new ArrayList<>(Files.readAllLines(folder.resolve(file)));
        lines.subList(from - 1, Math.min(to, lines.size())).clear();
        lines.addAll(from - 1, by);
        write(file, String.join("\n", lines) + "\n");
    }

    /// The problems as they are printed; none for a pack that is accepted.
    List<String> problems() {
        return switch (PackReader.read(folder)) {
            case PackOpened.Accepted _ -> List.of();
            case PackOpened.Refused(var problems) ->
                problems.stream().map(Problem::toString).toList();
        };
    }
}
