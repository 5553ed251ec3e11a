package dev.footbridge.content;

import java.util.ArrayList;
import java.util.List;

/// Who is called what and who names whom in a bridge, with the places: what [CrossReferences] checks. It is filled
/// while the file is read, also from things that are otherwise wrong.
final class Outline {

    final Names modules = new Names();
    final Names diagnostics = new Names();
    final Names gaps = new Names();
    final Names antiPatterns = new Names();
    final Names outcomes = new Names();

    /// The modules on the path, in its order.
    final References path = new References();
    /// The modules in which gaps are studied.
    final References gapModules = new References();
    /// Modules that are named anywhere else: those do not count as a use.
    final References otherModules = new References();
    /// The diagnostics of gaps and outcomes.
    final References usedDiagnostics = new References();

    /// What modules build on, in the file's order.
    final List<BuildsOn> buildsOn = new ArrayList<>();

    /// @param module [Fields#NO_ID] where it cannot be read
    record BuildsOn(String module, References modules) {}

    /// Where to note what `module` builds on.
    References buildsOn(String module) {
        var modules = new References();
        buildsOn.add(new BuildsOn(module, modules));
        return modules;
    }
}
