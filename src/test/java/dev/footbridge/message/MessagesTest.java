package dev.footbridge.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private static final ResourceBundle ALL = ResourceBundle.getBundle("dev.footbridge.message.messages", Locale.ROOT);

    @Test
    void placesAreFilled() {
        assertThat(Messages.text("next.study", "KServe")).isEqualTo("KServe comes next");
        assertThat(Messages.text("app.name")).isEqualTo("Footbridge");
    }

    @Test
    void whatIsFilledInIsTakenAsItStands() {
        assertThat(Messages.text("next.study", "{0} isn't {1}")).isEqualTo("{0} isn't {1} comes next");
    }

    @Test
    void aKeyThatIsNotThereIsABug() {
        assertThatThrownBy(() -> Messages.text("no.such.key")).isInstanceOf(MissingResourceException.class);
    }

    @Test
    void everyMessageIsAPattern() {
        assertThat(ALL.keySet())
                .allSatisfy(key -> assertThatCode(() ->
                                new MessageFormat(ALL.getString(key), Locale.ENGLISH).format(new Object[] {1, 1, 1, 1}))
                        .doesNotThrowAnyException());
    }

    @Test
    void noMessageHasAnApostropheThatAPatternWouldSwallow() {
        assertThat(ALL.keySet())
                .allSatisfy(key -> assertThat(ALL.getString(key)).doesNotContain("'"));
    }
}
