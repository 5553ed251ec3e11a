package dev.footbridge.report.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// Writes out what no font in the PDF can draw: an emoji by its name in Unicode, `[rocket]`, and a letter of a script
/// that is missing by its number, `[U+4E2D]`. Nothing that was said is dropped without a trace.
final class Spelling {

    /// Up to here, Roboto has all.
    private static final int LATIN_ENDS = 0x180;

    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private final List<CmapLookup> fonts = new ArrayList<>();

    String of(String html) {
        var asIs = html.codePoints().allMatch(letter -> letter < LATIN_ENDS);
        if (asIs) {
            return html;
        }
        var spelled = new StringBuilder(html.length());
        html.codePoints().forEach(letter -> {
            if (letter < LATIN_ENDS || isDrawn(letter)) {
                spelled.appendCodePoint(letter);
            } else if (!isJoining(letter)) {
                spelled.append('[').append(name(letter)).append(']');
            }
        });
        return spelled.toString();
    }

    private boolean isDrawn(int letter) {
        if (isJoining(letter)) {
            return false;
        }
        if (fonts.isEmpty()) {
            fonts.add(letters(PdfFonts.TEXT));
            fonts.add(letters(PdfFonts.OTHERS));
        }
        return fonts.stream().anyMatch(font -> font.getGlyphId(letter) > 0);
    }

    /// What only tells a program how to draw the letters around it.
    private static boolean isJoining(int letter) {
        return letter == ZERO_WIDTH_JOINER
                || Character.getType(letter) == Character.FORMAT
                || (letter >= 0xFE00 && letter <= 0xFE0F);
    }

    private static String name(int letter) {
        return isPicture(letter)
                ? Optional.ofNullable(Character.getName(letter))
                        .map(name -> name.toLowerCase(Locale.ROOT))
                        .orElseGet(() -> number(letter))
                : number(letter);
    }

    private static boolean isPicture(int letter) {
        return Character.getType(letter) == Character.OTHER_SYMBOL || Character.isEmoji(letter);
    }

    private static String number(int letter) {
        return "U+%04X".formatted(letter);
    }

    private static CmapLookup letters(String font) {
        try (var bytes = PdfFonts.open(font);
                var parsed = new TTFParser().parse(new RandomAccessReadBuffer(bytes.readAllBytes()))) {
            return parsed.getUnicodeCmapLookup();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
