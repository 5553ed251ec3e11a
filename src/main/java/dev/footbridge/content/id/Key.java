package dev.footbridge.content.id;

/// What something is said of. Keys order by their text.
public interface Key {

    /// The key as it is written in the progress file.
    String value();
}
