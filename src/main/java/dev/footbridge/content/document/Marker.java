package dev.footbridge.content.document;

/// What stands before the first piece of a list item or a footnote.
public sealed interface Marker {

    /// The marker as text, as it is copied.
    String text();

    record Bullet() implements Marker {
        @Override
        public String text() {
            return "- ";
        }
    }

    record Numbered(String number) implements Marker {
        @Override
        public String text() {
            return number + " ";
        }
    }

    /// A task to tick.
    ///
    /// @param key names it in its text: made of its words, so that it stays when others come and go
    /// @param ticked whether the author ticked it
    record Task(String key, boolean ticked) implements Marker {
        @Override
        public String text() {
            return "- [ ] ";
        }
    }

    /// A footnote's number, which leads back to where it is referred to.
    record Note(int number) implements Marker {
        @Override
        public String text() {
            return "[" + number + "] ";
        }
    }
}
