package dev.footbridge.progress.store;

import dev.footbridge.message.Messages;

/// What is wrong with a file's text, in words that name the place. Stays within the reading; callers get a value.
final class NotReadable extends Exception {

    private static final long serialVersionUID = 1;

    private final String why;

    NotReadable(String why) {
        super(why, null, false, false);
        this.why = why;
    }

    /// @param path a JSON Pointer, empty for the whole file
    static NotReadable at(int line, String path, String why) {
        return new NotReadable(
                path.isEmpty()
                        ? Messages.text("store.wrong.line", String.valueOf(line), why)
                        : Messages.text("store.wrong.place", String.valueOf(line), path, why));
    }

    String why() {
        return why;
    }
}
