/// What success looks like: the outcomes, the learner's proof of each, and explaining one aloud.
package dev.footbridge.ui.success;
