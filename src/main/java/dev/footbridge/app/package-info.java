/// The program: its command line, its window, and how the parts are put together.
package dev.footbridge.app;
