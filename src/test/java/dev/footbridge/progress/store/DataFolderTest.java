package dev.footbridge.progress.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DataFolderTest {

    private static String chosen(String system, String home, Map<String, String> environment) throws IOException {
        var windows = system.regionMatches(true, 0, "windows", 0, 7);
        try (FileSystem files = Jimfs.newFileSystem(windows ? Configuration.windows() : Configuration.unix())) {
            var properties = Map.of("os.name", system, "user.home", home);
            return new DataFolder(files, environment, properties::get)
                    .choose(Optional.empty())
                    .toString();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Linux      | /home/ada     | -               | -         | /home/ada/.local/share/footbridge
            Linux      | /home/ada     | XDG_DATA_HOME   | /xdg      | /xdg/footbridge
            Linux      | /home/ada     | XDG_DATA_HOME   | relative  | /home/ada/.local/share/footbridge
            Linux      | /home/ada     | XDG_DATA_HOME   | ''        | /home/ada/.local/share/footbridge
            Linux      | /home/ada     | FOOTBRIDGE_DATA | /mine     | /mine
            Linux      | /home/ada     | FOOTBRIDGE_DATA | here      | /work/here
            Linux      | /home/ada     | FOOTBRIDGE_DATA | ' '       | /home/ada/.local/share/footbridge
            Linux      | /home/ada     | HOME            | /mnt/ada  | /mnt/ada/.local/share/footbridge
            Mac OS X   | /Users/ada    | HOME            | /mnt/ada  | /mnt/ada/Library/Application Support/Footbridge
            Windows 10 | C:\\Users\\ada  | HOME            | D:\\git    | C:\\Users\\ada\\AppData\\Roaming\\Footbridge
            FreeBSD    | /home/ada     | APPDATA         | /x        | /home/ada/.local/share/footbridge
            Mac OS X   | /Users/ada    | XDG_DATA_HOME   | /xdg      | /Users/ada/Library/Application Support/Footbridge
            Mac OS X   | /Users/ada    | FOOTBRIDGE_DATA | /mine     | /mine
            Windows 11 | C:\\Users\\ada  | APPDATA         | D:\\Roam   | D:\\Roam\\Footbridge
            Windows 11 | C:\\Users\\ada  | -               | -         | C:\\Users\\ada\\AppData\\Roaming\\Footbridge
            Windows 10 | C:\\Users\\ada  | FOOTBRIDGE_DATA | E:\\mine   | E:\\mine
            """)
    void each_platform_has_its_place_and_the_variable_goes_before_it(
            String system, String home, String variable, String value, String folder) throws IOException {
        var environment = new HashMap<String, String>();
        if (variable != null) {
            environment.put(variable, value);
        }
        assertThat(chosen(system, home, environment)).isEqualTo(folder);
    }

    @Test
    void the_command_line_goes_before_all() throws IOException {
        try (FileSystem files = Jimfs.newFileSystem(Configuration.unix())) {
            var folder = new DataFolder(files, Map.of("FOOTBRIDGE_DATA", "/mine"), name -> "Linux");
            assertThat(folder.choose(Optional.of(files.getPath("given")))).isEqualTo(files.getPath("/work/given"));
        }
    }

    @Test
    void a_turkish_locale_does_not_change_the_platform() throws IOException {
        var before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(chosen("WINDOWS", "C:\\a", Map.of("APPDATA", "C:\\r"))).isEqualTo("C:\\r\\Footbridge");
        } finally {
            Locale.setDefault(before);
        }
    }
}
