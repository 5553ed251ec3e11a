package dev.footbridge.content.selfcheck;

/// What a typed answer to a [Compute] is worth.
public sealed interface Judgement {

    /// @param given the number that was read
    record Right(double given) implements Judgement {}

    /// Not right, but no further off than five times what is allowed: rounded too early, or a slip at the end.
    record Close(double given) implements Judgement {}

    record Wrong(double given) implements Judgement {}

    /// No number can be read; ask again.
    record Unreadable() implements Judgement {}
}
