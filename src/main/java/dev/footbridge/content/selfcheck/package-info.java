/// Self-checks: the questions of a module, drawing their numbers, and judging an answer.
package dev.footbridge.content.selfcheck;
