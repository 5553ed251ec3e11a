package dev.footbridge.content.document;

import dev.footbridge.content.id.AntiPatternId;
import dev.footbridge.content.id.DiagnosticId;
import dev.footbridge.content.id.GapId;
import dev.footbridge.content.id.Id;
import dev.footbridge.content.id.ModuleId;
import dev.footbridge.content.id.OutcomeId;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/// Where a link leads. What is none of these leads nowhere: nothing else is ever opened.
public sealed interface Target {

    /// A page or a mail address outside the program.
    ///
    /// @param address in ASCII, so that it reads as what it is
    record Online(URI address) implements Target {}

    /// A heading of the same text.
    record Here(String slug) implements Target {}

    /// The guide of a module, or a heading of it.
    record InModule(ModuleId module, Optional<String> slug) implements Target {}

    record OfDiagnostic(DiagnosticId diagnostic) implements Target {}

    record OfOutcome(OutcomeId outcome) implements Target {}

    record OfAntiPattern(AntiPatternId antiPattern) implements Target {}

    record OfGap(GapId gap) implements Target {}

    /// A footnote of the same text.
    record Footnote(int number) implements Target {}

    /// Where a footnote was first referred to.
    record FootnoteReference(int number) implements Target {}

    /// Reads a link's destination; empty where it leads to nothing that may be opened.
    static Optional<Target> of(String destination) {
        if (destination.startsWith("#")) {
            return destination.length() == 1 ? Optional.empty() : Optional.of(new Here(destination.substring(1)));
        }
        var colon = destination.indexOf(':');
        if (colon < 0) {
            return Optional.empty();
        }
        var rest = destination.substring(colon + 1);
        return switch (destination.substring(0, colon).toLowerCase(Locale.ROOT)) {
            case "http", "https" ->
                online(destination).filter(uri -> uri.getHost() != null).map(Online::new);
            case "mailto" -> online(destination).filter(URI::isOpaque).map(Online::new);
            case "module" -> module(rest);
            case "diagnostic" -> id(rest, DiagnosticId::new).map(OfDiagnostic::new);
            case "outcome" -> id(rest, OutcomeId::new).map(OfOutcome::new);
            case "anti-pattern" -> id(rest, AntiPatternId::new).map(OfAntiPattern::new);
            case "gap" -> id(rest, GapId::new).map(OfGap::new);
            default -> Optional.empty();
        };
    }

    private static Optional<URI> online(String address) {
        try {
            return Optional.of(new URI(new URI(address).toASCIIString()));
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }

    private static Optional<Target> module(String rest) {
        var hash = rest.indexOf('#');
        var slug = hash < 0 || hash == rest.length() - 1
                ? Optional.<String>empty()
                : Optional.of(rest.substring(hash + 1));
        return id(hash < 0 ? rest : rest.substring(0, hash), ModuleId::new).map(id -> new InModule(id, slug));
    }

    private static <I extends Id> Optional<I> id(String text, Function<String, I> id) {
        return Id.isWellFormed(text) ? Optional.of(id.apply(text)) : Optional.empty();
    }
}
