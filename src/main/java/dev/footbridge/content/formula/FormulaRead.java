package dev.footbridge.content.formula;

/// What came of reading a formula.
public sealed interface FormulaRead {

    record Parsed(Formula formula) implements FormulaRead {}

    /// @param at where in the text, in characters from 0
    /// @param what what is wrong
    /// @param mend what to write instead
    record Refused(int at, String what, String mend) implements FormulaRead {}
}
