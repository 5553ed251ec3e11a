package dev.footbridge.content;

import static dev.footbridge.message.Messages.text;

import dev.footbridge.content.References.Mention;
import dev.footbridge.content.id.Id;
import dev.footbridge.content.yaml.Faults;
import dev.footbridge.message.Suggestion;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// Checks that everything named exists, and that every module and diagnostic has its use.
final class CrossReferences {

    /// How many unknown ids get the nearest known one looked up, so that a hostile file costs no minutes.
    private static final int MOST_SUGGESTIONS = 200;

    private final Outline outline;
    private final Faults faults;
    private final Set<String> usedModules = new HashSet<>();
    private final Set<String> usedDiagnostics = new HashSet<>();
    private int suggestions;

    private CrossReferences(Outline outline, Faults faults) {
        this.outline = outline;
        this.faults = faults;
    }

    static void check(Outline outline, Faults faults) {
        var check = new CrossReferences(outline, faults);
        check.known();
        check.used();
        var circles = CircleCheck.check(outline, faults);
        PathCheck.check(outline, circles, faults);
    }

    private void known() {
        var noUse = new HashSet<String>();
        known(outline.otherModules, outline.modules, noUse);
        for (var buildsOn : outline.buildsOn) {
            known(buildsOn.modules(), outline.modules, noUse);
        }
        known(outline.path, outline.modules, usedModules);
        known(outline.gapModules, outline.modules, usedModules);
        known(outline.usedDiagnostics, outline.diagnostics, usedDiagnostics);
    }

    /// @param used takes up the ids that are named, or were meant by a name that is nearly theirs
    private void known(References references, Names names, Set<String> used) {
        for (var mention : references.mentions()) {
            if (!Id.isWellFormed(mention.id())) {
                var near = Names.mended(mention.id()).filter(names::knows).or(() -> nearest(mention, names));
                near.ifPresent(used::add);
                Names.refuse(mention.id(), near, mention.place(), faults);
            } else if (names.knows(mention.id())) {
                used.add(mention.id());
            } else if (names.isWhole()) {
                var near = nearest(mention, names);
                near.ifPresent(used::add);
                unknown(mention, names, near);
            }
        }
    }

    private void unknown(Mention mention, Names names, Optional<String> near) {
        var isModule = names == outline.modules;
        var what = isModule ? text("pack.unknown-module", mention.id()) : text("pack.unknown-diagnostic", mention.id());
        var mend = isModule ? text("pack.unknown-module.mend") : text("pack.unknown-diagnostic.mend");
        faults.add(mention.place(), what, near.isPresent() ? text("pack.unknown.near", near.get()) : mend);
    }

    private Optional<String> nearest(Mention mention, Names names) {
        suggestions++;
        return suggestions > MOST_SUGGESTIONS
                ? Optional.empty()
                : Suggestion.nearest(mention.id(), names.places().keySet());
    }

    private void used() {
        if (outline.path.isWhole() && outline.gapModules.isWhole()) {
            for (var module : outline.modules.places().entrySet()) {
                if (!usedModules.contains(module.getKey())) {
                    var what = text("pack.unused-module", module.getKey());
                    faults.add(module.getValue(), what, text("pack.unused-module.mend"));
                }
            }
        }
        if (outline.usedDiagnostics.isWhole()) {
            for (var diagnostic : outline.diagnostics.places().entrySet()) {
                if (!usedDiagnostics.contains(diagnostic.getKey())) {
                    var what = text("pack.unused-diagnostic", diagnostic.getKey());
                    faults.add(diagnostic.getValue(), what, text("pack.unused-diagnostic.mend"));
                }
            }
        }
    }
}
