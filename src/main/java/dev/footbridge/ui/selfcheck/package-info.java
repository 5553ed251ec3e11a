/// Prove it: a module's self-check, and what the answers say.
package dev.footbridge.ui.selfcheck;
