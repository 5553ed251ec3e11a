package dev.footbridge.progress.store;

/// Where one entry of a merged file came from, if the two files differ in it.
///
/// @param path the section and the id: `ratings/gpu-memory`
public record Origin(String path, From from, Why why) {

    /// The file that said it.
    public enum From {
        FIRST,
        SECOND,
        /// Each file said a part of it.
        BOTH
    }

    /// Why it is this file's.
    public enum Why {
        /// The other file has it older, or not at all.
        NEWER,
        /// It was changed by hand since the base, and not so in the other file.
        BY_HAND,
        /// It was changed by hand in both, each time differently.
        BY_HAND_IN_BOTH
    }
}
