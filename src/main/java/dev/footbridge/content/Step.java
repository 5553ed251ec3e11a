package dev.footbridge.content;

import dev.footbridge.content.id.ModuleId;
import java.util.Optional;

/// One place on the path.
///
/// @param why why the module stands here
/// @param condition asked of the learner before the step counts as theirs; empty for a step everyone takes
public record Step(ModuleId module, String why, Optional<Condition> condition) {}
