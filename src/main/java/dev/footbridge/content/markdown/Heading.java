package dev.footbridge.content.markdown;

/// A heading of a text.
///
/// @param level 1 to 6
/// @param text what it says, without its formatting
/// @param slug what links name it by, as GitHub makes it; the second of two alike ends in `-1`
/// @param line the line it begins on, from 1
public record Heading(int level, String text, String slug, int line) {}
