/// What the learner's progress means for them on a bridge: gap status, steps, readiness and the one recommendation, as
/// pure functions.
package dev.footbridge.guidance;
