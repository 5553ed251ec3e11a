package dev.footbridge.journal;

import dev.footbridge.content.AntiPattern;
import dev.footbridge.content.Bridge;
import dev.footbridge.content.Module;
import dev.footbridge.content.id.AntiPatternId;
import dev.footbridge.progress.EntryId;
import dev.footbridge.progress.Progress;
import dev.footbridge.progress.Reflection;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Which reflections to show.
///
/// @param habit only those on this habit; on any where empty
/// @param words only those that have each of these words, whatever their case and accents
public record ReflectionFilter(Optional<AntiPatternId> habit, String words) {

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    public static final ReflectionFilter ALL = new ReflectionFilter(Optional.empty(), "");

    /// The reflections that stand and are let through, newest day first.
    public List<Map.Entry<EntryId, Reflection>> of(Bridge bridge, Progress progress) {
        var wanted = BLANKS.splitAsStream(plain(words))
                .filter(word -> !word.isEmpty())
                .toList();
        return progress.reflections().all().entrySet().stream()
                .flatMap(entry -> entry.getValue().value().map(it -> Map.entry(entry.getKey(), it)).stream())
                .filter(entry ->
                        habit.isEmpty() || habit.get().equals(entry.getValue().antiPattern()))
                .filter(entry -> wanted.isEmpty() || hasAll(wanted, entry.getValue(), bridge))
                .sorted(Comparator.comparing((Map.Entry<EntryId, Reflection> entry) ->
                                entry.getValue().on())
                        .thenComparing(Map.Entry::getKey)
                        .reversed())
                .toList();
    }

    private static boolean hasAll(List<String> wanted, Reflection reflection, Bridge bridge) {
        var habit = bridge.antiPattern(reflection.antiPattern())
                .map(AntiPattern::name)
                .orElse(reflection.antiPattern().value());
        var module =
                reflection.module().flatMap(bridge::module).map(Module::title).orElse("");
        var text = plain(String.join(
                "\n",
                habit,
                reflection.what(),
                reflection.cost(),
                reflection.instead(),
                module,
                reflection.on().toString()));
        return wanted.stream().allMatch(text::contains);
    }

    private static String plain(String text) {
        return ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
