package dev.footbridge.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.content.id.ModuleId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZippedPackTest {

    private static final byte[] NOTHING = new byte[0];

    @TempDir
    Path folder;

    private Path pack;

    @BeforeEach
    void inAFolderOfItsOwn() {
        pack = folder.resolve("small.bridge");
    }

    private static Map<String, byte[]> small(String prefix) throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        files.put(prefix + "bridge.yaml", SmallBridge.text().getBytes("UTF-8"));
        files.put(
                prefix + SmallPack.GUIDE, SmallBridge.resource("small-guide.md").getBytes("UTF-8"));
        files.put(
                prefix + SmallPack.SELF_CHECK,
                SmallBridge.resource("small-self-check.yaml").getBytes("UTF-8"));
        return files;
    }

    private PackOpened read(Map<String, byte[]> files) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(pack))) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return PackReader.read(pack);
    }

    private static List<String> problems(PackOpened opened) {
        return ((PackOpened.Refused) opened)
                .problems().stream().map(Problem::toString).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "small/"})
    void reads_what_is_in_the_folder_or_the_folder_itself(String prefix) throws IOException {
        var read = (PackOpened.Accepted) read(small(prefix));

        assertThat(read.bridge().title()).isEqualTo("Small bridge");
        assertThat(read.shelf().guide(new ModuleId("alpha"))).isPresent();
        assertThat(read.shelf().selfCheck(new ModuleId("alpha")).orElseThrow().questions())
                .hasSize(5);
    }

    @Test
    void refuses_each_name_that_leads_outside_and_writes_nothing() throws IOException {
        var files = small("");
        var outside = List.of("../up.md", "guides/../../up.md", "/etc/up.md", "C:/up.md", "guides\\up.md", "a//up.md");
        outside.forEach(name -> files.put(name, NOTHING));

        assertThat(problems(read(files)))
                .hasSize(outside.size())
                .zipSatisfy(outside, (problem, name) -> assertThat(problem).contains(name));
        try (var left = Files.walk(folder)) {
            assertThat(left).containsExactlyInAnyOrder(folder, pack);
        }
    }

    @Test
    void refuses_a_name_that_is_there_twice_on_a_system_that_takes_capitals_for_small_letters() throws IOException {
        var files = small("");
        files.put("Bridge.yaml", NOTHING);

        assertThat(problems(read(files))).singleElement().asString().contains("Bridge.yaml", "twice");
    }

    @Test
    void refuses_a_file_that_unpacks_to_too_much() throws IOException {
        var files = small("");
        files.put("guides/alpha.md", new byte[(int) ZippedPack.MOST_BYTES + 1]);

        assertThat(problems(read(files))).singleElement().asString().contains("50,000,000 bytes");
        assertThat(pack).satisfies(file -> assertThat(Files.size(file)).isLessThan(100_000));
    }

    @Test
    void refuses_too_many_files() throws IOException {
        var files = small("");
        for (var i = 0; i < ZippedPack.MOST_FILES; i++) {
            files.put("guides/" + i, NOTHING);
        }

        assertThat(problems(read(files))).singleElement().asString().contains("2,000 files");
    }

    @Test
    void lists_the_problems_of_what_is_inside_by_file_and_line() throws IOException {
        var files = small("");
        files.put("guides/beta-of-nothing.md", NOTHING);

        assertThat(problems(read(files))).singleElement().asString().startsWith("guides/beta-of-nothing.md:1");
    }

    @Test
    void says_that_a_file_is_no_zip() throws IOException {
        Files.writeString(pack, "bridge: no");

        assertThat(problems(PackReader.read(pack))).singleElement().asString().startsWith("small.bridge:1");
    }
}
