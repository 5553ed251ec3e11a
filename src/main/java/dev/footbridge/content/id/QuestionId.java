package dev.footbridge.content.id;

/// Names a question of a self-check: stable while its wording changes, so that nobody's reviews are lost.
///
/// @param value lower-case words joined by hyphens, as checked by [Id#require]
public record QuestionId(String value) implements Id {

    public QuestionId {
        Id.require(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
