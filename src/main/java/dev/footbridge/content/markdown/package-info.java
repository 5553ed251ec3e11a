/// Markdown as guides and questions use it: one set of extensions for all that reads it, with headings and their slugs.
package dev.footbridge.content.markdown;
