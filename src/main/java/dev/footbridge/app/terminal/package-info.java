/// Texts in a terminal: laid out for its width, paged, and asked for line by line.
package dev.footbridge.app.terminal;
