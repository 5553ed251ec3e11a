package dev.footbridge.content.id;

/// Names an outcome: stable while its wording changes, so that nobody's marks are lost.
///
/// @param value lower-case words joined by hyphens, as checked by [Id#require]
public record OutcomeId(String value) implements Id {

    public OutcomeId {
        Id.require(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
