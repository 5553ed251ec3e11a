/// The progress report: one value, made from bridge, progress and clock, and its forms as HTML, Markdown and text.
package dev.footbridge.report;
