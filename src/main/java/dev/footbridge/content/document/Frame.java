package dev.footbridge.content.document;

/// Something that a piece stands in, such as a list item or a callout.
///
/// @param number tells it apart from all others of the text
public record Frame(Kind kind, int number) {

    /// What there is to stand in.
    public enum Kind {
        /// An item of a list whose items stand apart, as paragraphs do.
        ITEM,
        /// An item of a list whose items stand close together.
        TIGHT_ITEM,
        QUOTE,
        FOOTNOTE,
        NOTE,
        TIP,
        IMPORTANT,
        WARNING,
        CAUTION;

        public boolean isItem() {
            return this == ITEM || this == TIGHT_ITEM;
        }

        public boolean isCallout() {
            return !isItem() && this != QUOTE && this != FOOTNOTE;
        }
    }
}
