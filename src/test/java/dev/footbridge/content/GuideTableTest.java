package dev.footbridge.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.content.guide.Guide;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The README's table of guides says what their front matter says.
class GuideTableTest {

    private static final String HEAD = """
            | guide | what it covers | read | questions | checked | against |
            |---|---|---|---|---|---|
            """;

    @Test
    void the_readme_says_what_each_guide_covers_and_when_it_was_checked() throws IOException {
        var table = HEAD + Pack.guides().map(GuideTableTest::row).collect(Collectors.joining("\n", "", "\n"));

        assertThat(Files.readString(Path.of("README.md")))
                .as("the table of guides; it should be\n%s", table)
                .contains(table);
    }

    private static String row(Guide guide) {
        var module = Pack.bridge().module(guide.id()).orElseThrow();
        var questions =
                Pack.shelf().selfCheck(guide.id()).orElseThrow().questions().size();
        var against = guide.checked().against().entrySet().stream()
                .map(version -> version.getKey() + " " + version.getValue())
                .collect(Collectors.joining(", "));
        return "| [%s](%s) | %s | %d min | %d | %s | %s |"
                .formatted(
                        guide.title(),
                        Pack.FOLDER
                                .resolve(PackFiles.guide(guide.id()))
                                .toString()
                                .replace('\\', '/'),
                        module.summary().split("(?<=[.])\\s", 2)[0],
                        guide.minutes(),
                        questions,
                        guide.checked().date(),
                        against);
    }
}
