package dev.footbridge.message;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// Text from `messages.properties`. English only, whatever the machine's locale.
public final class Messages {

    private static final ResourceBundle BUNDLE =
            ResourceBundle.getBundle("dev.footbridge.message.messages", Locale.ROOT);

    private Messages() {}

    /// The texts themselves, for a library that looks them up.
    public static ResourceBundle bundle() {
        return BUNDLE;
    }

    /// The text under `key`, its places `{0}`, `{1}`, … filled as [MessageFormat] does.
    ///
    /// @throws java.util.MissingResourceException if there is no such key, which a test rules out
    public static String text(String key, Object... arguments) {
        var pattern = BUNDLE.getString(key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, Locale.ENGLISH).format(arguments);
    }
}
