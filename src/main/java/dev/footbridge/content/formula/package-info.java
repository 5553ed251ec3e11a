/// Arithmetic for questions: formulas, numbers as people write them, and numbers as people read them.
package dev.footbridge.content.formula;
