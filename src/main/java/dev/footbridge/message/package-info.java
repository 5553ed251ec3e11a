/// The text that people read: looked up in `messages.properties`, and the ways in which times and lists are written.
package dev.footbridge.message;
