package dev.footbridge.content;

/// A yes-or-no question that decides whether a step is on this learner's path.
///
/// @param help what to think of when answering
/// @param leftOut said of the step when the answer is no: reads after *Not on my path:*
public record Condition(String question, String help, String leftOut) {}
