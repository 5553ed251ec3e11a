package dev.footbridge;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// What holds for every file of the repository.
class RepositoryTest {

    private static final Pattern SOMEONES_FOLDER = Pattern.compile("/(?:work|root)/[\\w.]");

    @Test
    void noFileNamesAFolderOfTheMachineItWasWrittenOn() throws Exception {
        assumeTrue(Files.exists(Path.of(".git")), "only a checkout knows which files are the repository's");
        var git = new ProcessBuilder("git", "ls-files", "--cached", "--others", "--exclude-standard").start();
        var files = new String(git.getInputStream().readAllBytes(), ISO_8859_1).lines();
        assertThat(files.map(Path::of).filter(Files::isRegularFile))
                .isNotEmpty()
                .filteredOn(RepositoryTest::namesSomeonesFolder)
                .isEmpty();
    }

    private static boolean namesSomeonesFolder(Path file) {
        try {
            var text = Files.readString(file, ISO_8859_1);
            var inMemory = text.contains("import com.google.common.jimfs"); // its working folder is called /work, too
            return !inMemory && SOMEONES_FOLDER.matcher(text).find();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
