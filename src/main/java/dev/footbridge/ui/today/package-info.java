/// Today: the one module to study next, and why.
package dev.footbridge.ui.today;
