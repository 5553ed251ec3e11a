package dev.footbridge.ui.find;

/// What the palette does with something that was found.
///
/// @param key the key that does the same; empty where there is none
public record Lead(String key, Runnable does) {}
