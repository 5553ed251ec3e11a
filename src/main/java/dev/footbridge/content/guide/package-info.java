/// A module's guide: what is read about it with no network.
package dev.footbridge.content.guide;
