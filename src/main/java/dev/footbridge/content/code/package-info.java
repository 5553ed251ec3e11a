/// Tells the parts of code apart, for colouring it. Knows no screen.
package dev.footbridge.content.code;
