package dev.footbridge.ui.gapmap;

import dev.footbridge.content.Diagnostic;
import dev.footbridge.guidance.GapStatus;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which rows are shown.
///
/// @param status only gaps of this status; empty for all
/// @param words each of them has to occur somewhere in the row, in any case; blank for all
record GapFilter(Optional<GapStatus> status, String words) {

    static final GapFilter NONE = new GapFilter(Optional.empty(), "");

    GapFilter withStatus(Optional<GapStatus> chosen) {
        return new GapFilter(chosen, words);
    }

    GapFilter withWords(String typed) {
        return new GapFilter(status, typed);
    }

    boolean admits(GapRow row) {
        return status.stream().allMatch(row.status()::equals) && admitsText(row);
    }

    private boolean admitsText(GapRow row) {
        var text = text(row);
        return Arrays.stream(words.strip().toLowerCase(Locale.ROOT).split("\\s+"))
                .allMatch(text::contains);
    }

    private static String text(GapRow row) {
        var gap = row.gap();
        return Stream.concat(
                        Stream.of(
                                gap.name(), gap.have(), gap.need(), row.module().title()),
                        row.diagnostics().stream().map(Diagnostic::name))
                .collect(Collectors.joining("\n"))
                .toLowerCase(Locale.ROOT);
    }
}
