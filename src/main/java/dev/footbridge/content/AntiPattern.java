package dev.footbridge.content;

import dev.footbridge.content.id.AntiPatternId;
import dev.footbridge.content.id.ModuleId;
import java.util.List;

/// A habit to catch.
///
/// @param signal the earliest sign by which to notice it
/// @param prompts three questions to reflect on
/// @param modules the modules that help against it, at least one
public record AntiPattern(
        AntiPatternId id,
        String name,
        String habit,
        String harm,
        String signal,
        String instead,
        List<String> prompts,
        List<ModuleId> modules) {

    public AntiPattern {
        prompts = List.copyOf(prompts);
        modules = List.copyOf(modules);
    }
}
