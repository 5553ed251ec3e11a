package dev.footbridge.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Each way to break a pack that `broken-packs.txt` tells is refused with the lines, what is wrong and what to write.
class BrokenPackTest {

    /// The small bridge with its lines `from` to `to` replaced.
    record Broken(String how, int from, int to, List<String> by, List<String> problems) {
        @Override
        public String toString() {
            return how;
        }
    }

    static List<Broken> packs() {
        var packs = new ArrayList<Broken>();
        for (var line : SmallBridge.resource("broken-packs.txt").lines().toList()) {
            if (line.startsWith("== ")) {
                packs.add(new Broken(line.substring(3), 0, 0, new ArrayList<>(), new ArrayList<>()));
            } else if (line.startsWith("> ")) {
                packs.getLast().by().add(line.substring(2));
            } else if (line.startsWith("! ")) {
                packs.getLast().problems().add("bridge.yaml:" + line.substring(2));
            } else if (!line.isEmpty() && !packs.isEmpty()) {
                var range = line.split("-");
                var pack = packs.removeLast();
                packs.add(new Broken(
                        pack.how(),
                        Integer.parseInt(range[0]),
                        Integer.parseInt(range[1]),
                        pack.by(),
                        pack.problems()));
            }
        }
        return packs;
    }

    @ParameterizedTest
    @MethodSource("packs")
    void lists_each_problem_with_its_line_and_its_mend(Broken pack) {
        assertThat(pack.problems()).isNotEmpty();
        assertThat(SmallBridge.problems(SmallBridge.with(pack.from(), pack.to(), String.join("\n", pack.by()))))
                .containsExactlyElementsOf(pack.problems());
    }
}
