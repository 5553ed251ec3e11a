package dev.footbridge.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Every message that the sources ask for is there, and every message that is there is asked for.
class MessageKeysTest {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");

    private static final MessageUses USES = MessageUses.in(Path.of("src", "main", "java"));
    private static final Map<String, String> MESSAGES = messages();

    @Test
    void everyKeyThatTheSourcesUseIsThere() {
        assertThat(USES.calls())
                .isNotEmpty()
                .filteredOn(call -> !MESSAGES.containsKey(call.key()))
                .isEmpty();
    }

    @Test
    void everyKeyThatIsThereIsUsed() {
        var unused = new TreeSet<>(MESSAGES.keySet());
        unused.removeAll(USES.literals());
        assertThat(unused).isEmpty();
    }

    @Test
    void everyCallFillsAllPlacesAndNoMore() {
        assertThat(USES.calls())
                .filteredOn(call -> MESSAGES.containsKey(call.key()))
                .filteredOn(call -> call.arguments() != places(MESSAGES.get(call.key())))
                .isEmpty();
    }

    @Test
    void everyPatternIsAMessageFormat() {
        MESSAGES.forEach((key, pattern) -> assertThat(
                        new MessageFormat(pattern, Locale.ENGLISH).format(new Object[] {1, 2, 3, 4, 5, 6}))
                .as(key)
                .isNotBlank());
    }

    @Test
    void everyApostropheIsARoundOne() {
        assertThat(MESSAGES.entrySet())
                .filteredOn(message -> message.getValue().contains("'"))
                .isEmpty();
    }

    /// One more than the highest argument that the pattern names, also inside its choices.
    private static int places(String pattern) {
        return PLACE.matcher(pattern)
                .results()
                .mapToInt(place -> Integer.parseInt(place.group(1)) + 1)
                .max()
                .orElse(0);
    }

    private static Map<String, String> messages() {
        var all = new TreeMap<String, String>();
        var bundle = Messages.bundle();
        bundle.keySet().forEach(key -> all.put(key, bundle.getString(key)));
        return all;
    }
}
