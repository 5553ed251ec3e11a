package dev.footbridge.ui.guide;

import dev.footbridge.content.document.Content;
import dev.footbridge.content.document.Document;
import dev.footbridge.content.document.Piece;
import dev.footbridge.content.document.Target;
import dev.footbridge.content.id.ModuleId;
import dev.footbridge.ui.kit.Preferences;

/// Where the learner was in each guide, from one run to the next: how far under which heading, so that it stays near
/// when the guide changes elsewhere.
final class KeptPlaces {

    private static final String NAME = "guide.place.";

    private final Preferences preferences;

    KeptPlaces(Preferences preferences) {
        this.preferences = preferences;
    }

    void keep(ModuleId module, Document document, int place) {
        var heading = document.headingAt(place);
        var slug = heading.map(KeptPlaces::slug).orElse("");
        preferences.put(NAME + module, (place - heading.map(Piece::at).orElse(0)) + "#" + slug);
    }

    /// @return the guide's beginning where nothing was kept
    int place(ModuleId module, Document document) {
        var kept = preferences.get(NAME + module).orElse("");
        var hash = kept.indexOf('#');
        if (hash < 1 || !kept.substring(0, hash).matches("[0-9]{1,8}")) {
            return 0;
        }
        var slug = kept.substring(hash + 1);
        var heading = slug.isEmpty() ? 0 : document.place(new Target.Here(slug)).orElse(-1);
        return heading < 0
                ? 0
                : Math.min(
                        heading + Integer.parseInt(kept.substring(0, hash)),
                        document.text().length());
    }

    private static String slug(Piece heading) {
        return heading.content() instanceof Content.Heading(var _, var slug, var _) ? slug : "";
    }
}
