package dev.footbridge.content;

import dev.footbridge.content.id.ModuleId;
import java.util.List;

/// What is studied: an offline guide, online links and a stated time.
///
/// @param summary what it teaches and what for
/// @param parts how many parts the online course has, at least 1
/// @param time how long the publisher says it takes
/// @param buildsOn modules that are best studied before this one
/// @param links where it is published online, at least one
public record Module(
        ModuleId id,
        String title,
        String summary,
        int parts,
        TimeRange time,
        List<ModuleId> buildsOn,
        List<Link> links) {

    public Module {
        buildsOn = List.copyOf(buildsOn);
        links = List.copyOf(links);
    }
}
