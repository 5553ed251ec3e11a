package dev.footbridge.find;

/// Something that was found.
///
/// @param excerpt the words around the fit in its text; empty where the title fits, or there is no text
public record Hit<T>(Findable<T> found, String excerpt) {}
