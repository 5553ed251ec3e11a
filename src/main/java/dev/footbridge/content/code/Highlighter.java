package dev.footbridge.content.code;

import dev.footbridge.content.code.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/// Finds what to colour in code, in one pass. It reads no grammar: code that is wrong or cut off is coloured as far as
/// its words and quotes go.
public final class Highlighter {

    private final Language language;
    private final String code;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Highlighter(Language language, String code) {
        this.language = language;
        this.code = code;
    }

    /// The tokens of `code` in their order, none overlapping; none for a language that is not known.
    public static List<Token> tokens(String language, String code) {
        return Language.named(language)
                .map(known -> new Highlighter(known, code).read())
                .orElse(List.of());
    }

    private List<Token> read() {
        while (at < code.length()) {
            if (!comment() && !string() && !nameInFront() && !variable() && !number() && !word()) {
                at++;
            }
        }
        return tokens;
    }

    private boolean comment() {
        if (language.blockComments() && code.startsWith("/*", at)) {
            var end = code.indexOf("*/", at + 2);
            return take(Kind.COMMENT, end < 0 ? code.length() : end + 2);
        }
        for (var begin : language.lineComments()) {
            if (code.startsWith(begin, at) && (!begin.equals("#") || at == 0 || isSpace(code.charAt(at - 1)))) {
                return take(Kind.COMMENT, endOfLine(at));
            }
        }
        return false;
    }

    private boolean string() {
        var quote = code.charAt(at);
        if (language.quotes().indexOf(quote) < 0 || (quote == '\'' && at > 0 && isWordPart(code.charAt(at - 1)))) {
            return false;
        }
        var triple = String.valueOf(quote).repeat(3);
        if (language.longStrings() && code.startsWith(triple, at)) {
            var end = code.indexOf(triple, at + 3);
            return take(Kind.STRING, end < 0 ? code.length() : end + 3);
        }
        var end = endOfString(quote);
        var isName = language.names() == Language.Names.STRING_BEFORE_COLON && nextVisible(end) == ':';
        return take(isName ? Kind.NAME : Kind.STRING, end);
    }

    private int endOfString(char quote) {
        for (var i = at + 1; i < code.length() && code.charAt(i) != '\n'; i++) {
            if (code.charAt(i) == '\\') {
                i++;
            } else if (code.charAt(i) == quote) {
                return i + 1;
            }
        }
        return endOfLine(at);
    }

    private char nextVisible(int from) {
        var i = from;
        while (i < code.length() && isSpace(code.charAt(i))) {
            i++;
        }
        return i < code.length() ? code.charAt(i) : '\n';
    }

    /// A key of YAML: from the first character of a line, after the dashes of a list, to a colon and a space.
    private boolean nameInFront() {
        if (language.names() != Language.Names.BEFORE_COLON || !isWordPart(code.charAt(at)) || !startsLine()) {
            return false;
        }
        for (var i = at; i < code.length() && code.charAt(i) != '\n'; i++) {
            if (code.charAt(i) == ':' && (i + 1 == code.length() || isSpace(code.charAt(i + 1)))) {
                return take(Kind.NAME, i);
            }
            if (isSpace(code.charAt(i))) {
                return false;
            }
        }
        return false;
    }

    private boolean startsLine() {
        var i = at - 1;
        while (i >= 0 && (code.charAt(i) == ' ' || (code.charAt(i) == '-' && code.charAt(i + 1) == ' '))) {
            i--;
        }
        return i < 0 || code.charAt(i) == '\n' || code.charAt(i) == '{' || code.charAt(i) == ',';
    }

    private boolean variable() {
        if (language.names() != Language.Names.AFTER_DOLLAR || code.charAt(at) != '$' || at + 1 == code.length()) {
            return false;
        }
        if (code.charAt(at + 1) == '{') {
            var end = code.indexOf('}', at);
            return end >= 0 && end < endOfLine(at) && take(Kind.NAME, end + 1);
        }
        return isWordPart(code.charAt(at + 1)) && take(Kind.NAME, endOfWord(at + 1));
    }

    private boolean number() {
        var joined = at > 1 && "-.".indexOf(code.charAt(at - 1)) >= 0 && isWordPart(code.charAt(at - 2));
        if (!Character.isDigit(code.charAt(at)) || joined) {
            return false;
        }
        var end = at;
        while (end < code.length() && (isWordPart(code.charAt(end)) || isDecimalPoint(end))) {
            end++;
        }
        return take(Kind.NUMBER, end);
    }

    private boolean isDecimalPoint(int i) {
        return code.charAt(i) == '.' && i + 1 < code.length() && Character.isDigit(code.charAt(i + 1));
    }

    private boolean word() {
        if (!isWordPart(code.charAt(at))) {
            return false;
        }
        var end = endOfWord(at);
        if (language.isKeyword(code.substring(at, end)) && !isPartOfName(end)) {
            return take(Kind.KEYWORD, end);
        }
        at = end;
        return true;
    }

    /// Whether a word is joined to others by hyphens or dots, as in *for-each* or *self.in*.
    private boolean isPartOfName(int end) {
        return (at > 0 && "-./".indexOf(code.charAt(at - 1)) >= 0)
                || (end < code.length() && "-./".indexOf(code.charAt(end)) >= 0);
    }

    private boolean take(Kind kind, int end) {
        tokens.add(new Token(at, end, kind));
        at = end;
        return true;
    }

    private int endOfWord(int from) {
        var end = from;
        while (end < code.length() && isWordPart(code.charAt(end))) {
            end++;
        }
        return end;
    }

    private int endOfLine(int from) {
        var end = code.indexOf('\n', from);
        return end < 0 ? code.length() : end;
    }

    private static boolean isWordPart(char character) {
        return Character.isLetterOrDigit(character) || character == '_';
    }

    private static boolean isSpace(char character) {
        return character == ' ' || character == '\t' || character == '\n';
    }
}
