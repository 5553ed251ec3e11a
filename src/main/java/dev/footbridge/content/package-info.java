/// The bridge as immutable records, and the reading and checking of content packs.
package dev.footbridge.content;
