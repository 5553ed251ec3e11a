/// What the learner's reflections say: each habit's record, the commitments that are due, and the search among them.
/// Pure.
package dev.footbridge.journal;
