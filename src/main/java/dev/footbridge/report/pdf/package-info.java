/// The report as PDF: made from its HTML, drawn as pictures of its pages, and sent to a printer.
package dev.footbridge.report.pdf;
