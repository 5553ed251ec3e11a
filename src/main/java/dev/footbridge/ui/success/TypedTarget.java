package dev.footbridge.ui.success;

import dev.footbridge.progress.Attachment.Kind;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;

/// What a learner typed to attach: an address, or the path of a file.
sealed interface TypedTarget {

    record Fits(Kind kind, String target) implements TypedTarget {}

    record Nothing() implements TypedTarget {}

    /// An address that no browser is asked to open: not http or https, or not well formed.
    record BadAddress() implements TypedTarget {}

    /// No full path, so that it would mean another file from another folder.
    record BadPath() implements TypedTarget {}

    static TypedTarget of(String text) {
        var typed = text.strip();
        if (typed.isEmpty()) {
            return new Nothing();
        }
        if (typed.toLowerCase(Locale.ROOT).startsWith("www.")) {
            return of("https://" + typed);
        }
        return typed.matches("[A-Za-z][A-Za-z0-9+.-]+:.*") ? address(typed) : path(typed);
    }

    private static TypedTarget address(String typed) {
        try {
            var address = new URI(typed);
            var scheme = address.getScheme().toLowerCase(Locale.ROOT);
            var opens = scheme.equals("https") || scheme.equals("http");
            return opens && address.getHost() != null ? new Fits(Kind.LINK, typed) : new BadAddress();
        } catch (URISyntaxException malformed) {
            return new BadAddress();
        }
    }

    private static TypedTarget path(String typed) {
        var home = typed.startsWith("~/") ? System.getProperty("user.home") + typed.substring(1) : typed;
        try {
            return Path.of(home).isAbsolute() ? new Fits(Kind.FILE, home) : new BadPath();
        } catch (InvalidPathException impossible) {
            return new BadPath();
        }
    }
}
