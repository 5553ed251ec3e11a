/// The progress file: reading it, and writing it so that nothing is ever lost.
package dev.footbridge.progress.store;
