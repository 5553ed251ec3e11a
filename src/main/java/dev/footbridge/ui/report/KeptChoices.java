package dev.footbridge.ui.report;

import dev.footbridge.report.Choices;
import dev.footbridge.report.Paper;
import dev.footbridge.report.Part;
import dev.footbridge.report.Preset;
import dev.footbridge.ui.kit.Preferences;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// The choices of the last report, remembered for the next. That private reflections were in it is not: it is asked for
/// each time.
final class KeptChoices {

    private static final String NAME = "report.name";
    private static final String PARTS = "report.parts";
    private static final String PAPER = "report.paper";

    private final Preferences preferences;

    KeptChoices(Preferences preferences) {
        this.preferences = preferences;
    }

    Choices get() {
        var parts = preferences
                .get(PARTS)
                .map(words -> List.of(words.split(" ", -1)))
                .map(words -> Arrays.stream(Part.values())
                        .filter(part -> words.contains(part.word()))
                        .collect(Collectors.toUnmodifiableSet()))
                .filter(kept -> !kept.isEmpty())
                .orElseGet(Preset.MENTOR::parts);
        var paper = preferences
                .get(PAPER)
                .flatMap(word -> Arrays.stream(Paper.values())
                        .filter(it -> it.word().equals(word))
                        .findFirst())
                .orElseGet(() -> Paper.usualIn(Locale.getDefault()));
        return new Choices(preferences.get(NAME).orElse(""), parts, false, paper);
    }

    void keep(Choices choices) {
        preferences.put(NAME, choices.learner());
        preferences.put(PAPER, choices.paper().word());
        preferences.put(PARTS, choices.parts().stream().sorted().map(Part::word).collect(Collectors.joining(" ")));
    }
}
