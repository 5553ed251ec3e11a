package dev.footbridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// What the README points at is there.
class ReadmeTest {

    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:)([^)#]+)\\)");
    private static final Pattern TEST = Pattern.compile("`(\\w+Test)`");
    private static final Pattern TOUR =
            Pattern.compile("docs/pictures/([a-z-]+-(new|half-way|finished)-(light|dark)-(1280x800|900x600)"
                    + "|report-page-(new|half-way|finished)-a4-\\d+|installed)\\.png");

    @Test
    void everyPictureIsOneOfTheTourOrOfTheInstalledProgram() throws IOException {
        assertThat(found(LINK).stream().filter(link -> link.endsWith(".png")))
                .hasSizeGreaterThan(3)
                .allMatch(picture -> TOUR.matcher(picture).matches());
    }

    @Test
    void everythingLinkedToIsInTheRepository() throws IOException {
        assertThat(found(LINK)).isNotEmpty().allMatch(link -> Files.exists(Path.of(link)));
    }

    @Test
    void everyTestThatHoldsAPromiseExists() throws IOException {
        try (var sources = Files.walk(Path.of("src/test/java"))) {
            var tests = sources.map(path -> path.getFileName().toString()).toList();
            assertThat(found(TEST)).hasSizeGreaterThan(8).allMatch(test -> tests.contains(test + ".java"));
        }
    }

    private static List<String> found(Pattern pattern) throws IOException {
        return pattern.matcher(Files.readString(Path.of("README.md")))
                .results()
                .map(match -> match.group(1))
                .toList();
    }
}
