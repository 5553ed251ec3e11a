/// A text in Markdown as it is read: piece by piece, with what each says and where its links lead. Knows no screen.
package dev.footbridge.content.document;
