/// What other programs take in, as text.
package dev.footbridge.export;
