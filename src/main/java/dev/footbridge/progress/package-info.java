/// All that the learner did, as one immutable value: the changes on it, their undoing, and the merging of two copies.
package dev.footbridge.progress;
