package dev.footbridge.ui.kit;

/// Something the learner has to know now.
///
/// @param key tells notices apart: a new one replaces an older one with its key
/// @param what what happened, and what it means for their work
/// @param details to copy; empty where there are none
public record Notice(String key, Weight weight, String what, String details) {

    public enum Weight {
        /// Good to know; can be put away.
        NOTE,
        /// Their work is at risk until something is done; stays until it no longer is.
        WARNING
    }
}
