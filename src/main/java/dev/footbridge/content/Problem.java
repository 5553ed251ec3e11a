package dev.footbridge.content;

/// Something wrong with a content pack.
///
/// @param file the file within the pack, its folders parted by `/`
/// @param line the line it is on, from 1
/// @param what what is wrong
/// @param mend what to write instead
public record Problem(String file, int line, String what, String mend) {

    /// *bridge.yaml:12: what is wrong: what to write*.
    @Override
    public String toString() {
        return file + ":" + line + ": " + what + ": " + mend;
    }
}
