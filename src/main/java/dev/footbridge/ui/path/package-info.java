/// The path: the steps as stops on a line.
package dev.footbridge.ui.path;
