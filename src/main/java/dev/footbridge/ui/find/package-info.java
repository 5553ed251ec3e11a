/// The palette: anything in the program by a few letters.
package dev.footbridge.ui.find;
