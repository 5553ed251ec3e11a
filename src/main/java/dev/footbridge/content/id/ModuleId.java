package dev.footbridge.content.id;

/// Names a module: stable while its wording changes, so that nobody's marks are lost.
///
/// @param value lower-case words joined by hyphens, as checked by [Id#require]
public record ModuleId(String value) implements Id {

    public ModuleId {
        Id.require(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
