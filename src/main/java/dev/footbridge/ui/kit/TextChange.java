package dev.footbridge.ui.kit;

/// How a text that is being written takes in a change from elsewhere.
final class TextChange {

    private TextChange() {}

    /// Two texts of one thing as one in which neither is lost. Texts that come round again do not pile up.
    static String both(String typed, String incoming) {
        if (incoming.contains(typed)) {
            return incoming;
        }
        return typed.contains(incoming) ? typed : typed + "\n\n" + incoming;
    }

    /// The smallest replacement that makes one text of another.
    ///
    /// @param from where the two begin to differ
    /// @param to where the old text is the same again
    /// @param put what stands between the two in the new text
    record Splice(int from, int to, String put) {

        static Splice between(String before, String after) {
            var shorter = Math.min(before.length(), after.length());
            var head = 0;
            while (head < shorter && before.charAt(head) == after.charAt(head)) {
                head++;
            }
            var tail = 0;
            while (tail < shorter - head
                    && before.charAt(before.length() - 1 - tail) == after.charAt(after.length() - 1 - tail)) {
                tail++;
            }
            return new Splice(head, before.length() - tail, after.substring(head, after.length() - tail));
        }

        /// Where a caret stands after the replacement: beside the same letters as before where they are still there.
        int moved(int caret) {
            if (caret <= from) {
                return caret;
            }
            return caret >= to ? caret + put.length() - (to - from) : from + Math.min(caret - from, put.length());
        }
    }
}
