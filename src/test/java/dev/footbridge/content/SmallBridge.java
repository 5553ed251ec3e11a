package dev.footbridge.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// The smallest sensible bridge, `small-bridge.yaml`, for tests to break.
final class SmallBridge {

    private SmallBridge() {}

    static String text() {
        return resource("small-bridge.yaml");
    }

    static String resource(String name) {
        try (var text = SmallBridge.class.getResourceAsStream(name)) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// With the lines `from` to `to`, from 1, replaced `by` others, or taken out where that is empty.
    static String with(int from, int to, String by) {
        var lines = new ArrayList<>(text().lines().toList());
        lines.subList(from - 1, to).clear();
        if (!by.isEmpty()) {
            lines.add(from - 1, by);
        }
        return String.join("\n", lines) + "\n";
    }

    static PackRead read(String yaml) {
        return BridgeReader.read("bridge.yaml", yaml.getBytes(StandardCharsets.UTF_8));
    }

    /// The problems as they are printed; none for a pack that is accepted.
    static List<String> problems(String yaml) {
        return problems(read(yaml));
    }

    static List<String> problems(PackRead read) {
        return switch (read) {
            case PackRead.Accepted _ -> List.of();
            case PackRead.Refused refused ->
                refused.problems().stream().map(Problem::toString).toList();
        };
    }
}
