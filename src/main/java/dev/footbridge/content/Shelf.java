package dev.footbridge.content;

import dev.footbridge.content.guide.Guide;
import dev.footbridge.content.id.ModuleId;
import dev.footbridge.content.id.QuestionId;
import dev.footbridge.content.selfcheck.Question;
import dev.footbridge.content.selfcheck.SelfCheck;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/// The guides and self-checks of a bridge. Each is read when it is first asked for, and kept.
///
/// May be used from any thread; as the first reading takes time, the FX thread is not to be the one.
public final class Shelf {

    private final Function<ModuleId, Optional<Guide>> readGuide;
    private final Function<ModuleId, Optional<SelfCheck>> readSelfCheck;
    private final Map<ModuleId, Optional<Guide>> guides = new ConcurrentHashMap<>();
    private final Map<ModuleId, Optional<SelfCheck>> selfChecks = new ConcurrentHashMap<>();

    Shelf(Function<ModuleId, Optional<Guide>> readGuide, Function<ModuleId, Optional<SelfCheck>> readSelfCheck) {
        this.readGuide = readGuide;
        this.readSelfCheck = readSelfCheck;
    }

    /// A shelf of what is at hand already.
    public static Shelf of(Map<ModuleId, Guide> guides, Map<ModuleId, SelfCheck> selfChecks) {
        return new Shelf(id -> Optional.ofNullable(guides.get(id)), id -> Optional.ofNullable(selfChecks.get(id)));
    }

    /// The guide to a module; empty where the pack has none.
    public Optional<Guide> guide(ModuleId module) {
        return guides.computeIfAbsent(module, readGuide);
    }

    /// The questions on a module; empty where the pack has none.
    public Optional<SelfCheck> selfCheck(ModuleId module) {
        return selfChecks.computeIfAbsent(module, readSelfCheck);
    }

    /// A question by its id, which begins with its module's; empty where the pack has it no longer.
    public Optional<Question> question(QuestionId id) {
        return module(id).flatMap(this::selfCheck).flatMap(check -> check.question(id));
    }

    /// The module that a question is about: the longest beginning of its id that has a self-check.
    public Optional<ModuleId> module(QuestionId id) {
        for (var end = id.value().lastIndexOf('-'); end > 0; end = id.value().lastIndexOf('-', end - 1)) {
            var module = new ModuleId(id.value().substring(0, end));
            if (selfCheck(module).isPresent()) {
                return Optional.of(module);
            }
        }
        return Optional.empty();
    }
}
