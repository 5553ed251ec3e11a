package dev.footbridge.progress.store;

import java.util.Optional;
import java.util.regex.Pattern;

/// The two sides of a text that git could not merge by itself, and marked where they differ.
///
/// @param ours the text with the upper part of each marked place
/// @param theirs the text with the lower part
record ConflictMarkers(String ours, String theirs) {

    private static final Pattern MARK = Pattern.compile("(<{7}|\\|{7}|={7}|>{7})(?: .*)?\r?\n?");
    private static final Pattern LINE_START = Pattern.compile("(?<=\n)");

    private enum Part {
        BOTH,
        OURS,
        BASE,
        THEIRS
    }

    /// Takes a text apart, with or without what both sides began from (git's style `diff3`), whatever its line ends.
    /// In JSON no line begins like a mark.
    ///
    /// @return empty where nothing is marked, or the marks do not fit each other
    static Optional<ConflictMarkers> in(String text) {
        var ours = new StringBuilder();
        var theirs = new StringBuilder();
        var part = Part.BOTH;
        var places = 0;
        for (var line : LINE_START.split(text, -1)) {
            var mark = MARK.matcher(line);
            if (mark.matches()) {
                var next = after(part, mark.group(1).charAt(0));
                if (next.isEmpty()) {
                    return Optional.empty();
                }
                part = next.get();
                places += part == Part.BOTH ? 1 : 0;
                continue;
            }
            if (part == Part.BOTH || part == Part.OURS) {
                ours.append(line);
            }
            if (part == Part.BOTH || part == Part.THEIRS) {
                theirs.append(line);
            }
        }
        return places == 0 || part != Part.BOTH
                ? Optional.empty()
                : Optional.of(new ConflictMarkers(ours.toString(), theirs.toString()));
    }

    /// The part that a mark opens; empty where it cannot stand.
    private static Optional<Part> after(Part part, char mark) {
        return switch (mark) {
            case '<' -> part == Part.BOTH ? Optional.of(Part.OURS) : Optional.empty();
            case '|' -> part == Part.OURS ? Optional.of(Part.BASE) : Optional.empty();
            case '=' -> part == Part.OURS || part == Part.BASE ? Optional.of(Part.THEIRS) : Optional.empty();
            default -> part == Part.THEIRS ? Optional.of(Part.BOTH) : Optional.empty();
        };
    }
}
