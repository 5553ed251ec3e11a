/// The guide reader: a guide with its outline, find, notes and highlights.
package dev.footbridge.ui.guide;
