package dev.footbridge.content.id;

/// Names an anti-pattern: stable while its wording changes, so that nobody's marks are lost.
///
/// @param value lower-case words joined by hyphens, as checked by [Id#require]
public record AntiPatternId(String value) implements Id {

    public AntiPatternId {
        Id.require(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
