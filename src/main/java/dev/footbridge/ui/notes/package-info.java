/// All notes in one place.
package dev.footbridge.ui.notes;
