package dev.footbridge.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Each way to break a guide or a self-check that `broken-guides.txt` tells is refused with the lines, what is wrong
/// and what to write.
class BrokenGuideTest {

    @TempDir
    Path folder;

    /// The small pack with lines of one of its files replaced.
    record Broken(String how, String file, int from, int to, List<String> by, List<String> problems) {
        @Override
        public String toString() {
            return how;
        }
    }

    static List<Broken> packs() {
        var packs = new ArrayList<Broken>();
        var how = "";
        for (var line : SmallBridge.resource("broken-guides.txt").lines().toList()) {
            if (line.startsWith("== ")) {
                how = line.substring(3);
            } else if (line.startsWith("> ") || line.equals(">")) {
                packs.getLast().by().add(line.substring(Math.min(2, line.length())));
            } else if (line.startsWith("! ")) {
                packs.getLast().problems().add(line.substring(2));
            } else if (!line.isEmpty() && !how.isEmpty()) {
                var words = line.split("[ -](?=\\d)");
                packs.add(new Broken(
                        how,
                        words[0].equals("guide") ? SmallPack.GUIDE : SmallPack.SELF_CHECK,
                        Integer.parseInt(words[1]),
                        Integer.parseInt(words[2]),
                        new ArrayList<>(),
                        new ArrayList<>()));
            }
        }
        return packs;
    }

    @ParameterizedTest
    @MethodSource("packs")
    void lists_each_problem_with_its_line_and_its_mend(Broken broken) throws IOException {
        var pack = SmallPack.in(folder);
        pack.replace(broken.file(), broken.from(), broken.to(), broken.by());

        assertThat(broken.problems()).isNotEmpty();
        assertThat(pack.problems()).containsExactlyElementsOf(broken.problems());
    }

    @Test
    void accepts_the_small_pack() throws IOException {
        assertThat(SmallPack.in(folder).problems()).isEmpty();
    }
}
