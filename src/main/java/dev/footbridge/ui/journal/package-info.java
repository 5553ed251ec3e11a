/// The journal: the habits to catch, what the learner wrote when they caught one, and quick capture.
package dev.footbridge.ui.journal;
