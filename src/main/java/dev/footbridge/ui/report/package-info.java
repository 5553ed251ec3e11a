/// The progress report: its choices, a preview of its true pages, and the ways out of the program.
package dev.footbridge.ui.report;
