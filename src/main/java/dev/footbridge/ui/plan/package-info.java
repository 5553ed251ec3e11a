/// The plan: what was planned, when the learner will arrive, and the time that was studied.
package dev.footbridge.ui.plan;
