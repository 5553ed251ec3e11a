package dev.footbridge.ui.kit;

/// What the learner wants to be called in reports; blank where they said nothing.
public final class LearnerName {

    private static final String NAME = "learner-name";

    private LearnerName() {}

    public static String of(Preferences preferences) {
        return preferences.get(NAME).orElse("");
    }

    public static void put(String name, Preferences preferences) {
        preferences.put(NAME, name);
    }
}
