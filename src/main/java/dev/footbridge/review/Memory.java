package dev.footbridge.review;

/// How firmly one question is remembered.
///
/// @param stability in how many days the probability of recall falls from 100 to 90 percent, above 0
/// @param difficulty how hard it is to make it firmer, from 1 to 10
public record Memory(double stability, double difficulty) {}
