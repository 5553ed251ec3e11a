package dev.footbridge.report.pdf;

import java.nio.IntBuffer;

/// A page as a picture.
///
/// @param argb a row after the other, opaque
public record PageImage(int width, int height, IntBuffer argb) {}
