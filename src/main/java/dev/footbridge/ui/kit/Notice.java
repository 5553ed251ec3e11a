package dev.footbridge.ui.kit;

import java.util.List;

/// Something the learner has to know now.
///
/// @param key tells notices apart: a new one replaces an older one with its key
/// @param what what happened, and what it means for their work
/// @param details to show and to copy; empty where there are none
/// @param actions what can be done about it, the likeliest first
public record Notice(String key, Weight weight, String what, String details, List<Action> actions) {

    public enum Weight {
        /// Good to know; can be put away.
        NOTE,
        /// Their work is at risk until something is done; stays until it no longer is.
        WARNING
    }

    /// @param verb what the button says
    public record Action(String verb, Runnable does) {}

    public Notice {
        actions = List.copyOf(actions);
    }

    public Notice(String key, Weight weight, String what, String details) {
        this(key, weight, what, details, List.of());
    }
}
