package dev.footbridge.content.document;

/// How some words of a text stand out.
public enum Style {
    STRONG,
    EMPHASIS,
    CODE,
    /// What a guide cannot do, shown as it was written: HTML, a picture.
    INERT
}
