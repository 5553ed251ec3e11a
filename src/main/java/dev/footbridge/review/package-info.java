/// Spaced review: when each question that was met comes back, by FSRS-6, and how much of a module is likely to be
/// recalled now. Pure functions of the log of reviews, the questions and the clock.
package dev.footbridge.review;
