package dev.footbridge.content.guide;

import java.net.URI;

/// Something that a guide rests on: an official document or a paper.
public record Source(String title, URI url) {}
