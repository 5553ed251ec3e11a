package dev.footbridge.content.id;

/// Names a task of a guide: its module's id and the task's own words, so that it stays when others come and go.
///
/// @param value lower-case words joined by hyphens, as checked by [Id#require]
public record TaskId(String value) implements Id {

    public TaskId {
        Id.require(value);
    }

    /// @param key the task's key in its guide
    public static TaskId of(ModuleId module, String key) {
        return new TaskId(module.value() + "-" + key);
    }

    @Override
    public String toString() {
        return value;
    }
}
