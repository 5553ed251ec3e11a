package dev.footbridge.content.yaml;

/// Something wrong at one place of a file.
///
/// @param what what is wrong
/// @param mend what to write instead
public record Fault(Place place, String what, String mend) {}
