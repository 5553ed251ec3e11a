/// The learner's backups: what each held, how it differs from now, and the way back to it.
package dev.footbridge.ui.history;
