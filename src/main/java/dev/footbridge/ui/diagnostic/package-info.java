/// The diagnostic: the statements that the learner rates, with evidence.
package dev.footbridge.ui.diagnostic;
