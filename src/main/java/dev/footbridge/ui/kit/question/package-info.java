/// Questions of all kinds, to be answered by keyboard or mouse: what the self-check and the review have in common.
package dev.footbridge.ui.kit.question;
