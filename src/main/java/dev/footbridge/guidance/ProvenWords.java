package dev.footbridge.guidance;

import dev.footbridge.message.Messages;
import dev.footbridge.message.Text;
import java.util.ArrayList;
import java.util.List;

/// How far an outcome is proven, in words.
public final class ProvenWords {

    private ProvenWords() {}

    public static String of(Proven.Level level) {
        return switch (level) {
            case NOT_STARTED -> Messages.text("proven.not-started");
            case BUILDING -> Messages.text("proven.building");
            case READY -> Messages.text("proven.ready");
            case PROVEN -> Messages.text("proven.proven");
        };
    }

    /// *Ready: proof written, 3 of 4 diagnostics yes; missing: a colleague’s check.*
    public static String of(Proven proven) {
        var level = of(proven.level());
        var there = there(proven);
        var missing = missing(proven);
        if (there.isEmpty()) {
            return Messages.text("proven.nothing", level, Text.list(missing));
        }
        return missing.isEmpty()
                ? Messages.text("proven.all", level, Text.list(there))
                : Messages.text("proven.some", level, Text.list(there), Text.list(missing));
    }

    private static List<String> there(Proven proven) {
        var parts = new ArrayList<String>();
        var study = proven.study();
        if (proven.written()) {
            parts.add(Messages.text("proven.written"));
        }
        if (proven.attachments() > 0) {
            parts.add(Messages.text("proven.attached", proven.attachments()));
        }
        if (study.diagnostics().yes() > 0) {
            parts.add(Messages.text(
                    "proven.diagnostics",
                    study.diagnostics().yes(),
                    study.diagnostics().of()));
        }
        if (study.modulesDone() > 0) {
            parts.add(Messages.text("proven.modules", study.modulesDone(), study.modulesOf()));
        }
        proven.explained()
                .ifPresent(it ->
                        parts.add(Messages.text("proven.explained", it.touched().size(), it.points())));
        proven.check().ifPresent(it -> parts.add(Messages.text("proven.checked", it.who(), Text.day(it.on()))));
        return parts;
    }

    private static List<String> missing(Proven proven) {
        var parts = new ArrayList<String>();
        var study = proven.study();
        if (!proven.hasProof()) {
            parts.add(Messages.text("proven.no-proof"));
        }
        var open = study.diagnostics().of() - study.diagnostics().yes();
        if (open > 0) {
            parts.add(Messages.text("proven.open-diagnostics", open));
        }
        var ahead = study.modulesOf() - study.modulesDone();
        if (ahead > 0) {
            parts.add(Messages.text("proven.open-modules", ahead));
        }
        if (proven.explained().isEmpty() && !study.outcome().points().isEmpty()) {
            parts.add(Messages.text("proven.not-explained"));
        }
        if (proven.check().isEmpty()) {
            parts.add(Messages.text("proven.no-check"));
        }
        return parts;
    }
}
