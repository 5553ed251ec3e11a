package dev.footbridge.content;

import dev.footbridge.content.id.AntiPatternId;
import dev.footbridge.content.id.DiagnosticId;
import dev.footbridge.content.id.GapId;
import dev.footbridge.content.id.ModuleId;
import dev.footbridge.content.id.OutcomeId;
import dev.footbridge.content.id.QuestionId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// One bridge, from the skills someone has to the skills a role needs. Read-only at run time.
///
/// The reader guarantees that ids are unique, that every reference resolves, that `first` is one of the modules and
/// that what modules build on has no cycle. All lists keep the pack's order.
///
/// @param id the pack's own id
/// @param from where the learner comes from, such as *AI Builder*
/// @param to the role at the far end
/// @param first the module to read first
/// @param path the steps in their order; each module stands on it at most once
public record Bridge(
        String id,
        String title,
        String from,
        String to,
        String summary,
        ModuleId first,
        List<Module> modules,
        List<Diagnostic> diagnostics,
        List<Gap> gaps,
        List<Step> path,
        List<AntiPattern> antiPatterns,
        List<Outcome> outcomes) {

    public Bridge {
        modules = List.copyOf(modules);
        diagnostics = List.copyOf(diagnostics);
        gaps = List.copyOf(gaps);
        path = List.copyOf(path);
        antiPatterns = List.copyOf(antiPatterns);
        outcomes = List.copyOf(outcomes);
    }

    public Optional<Module> module(ModuleId id) {
        return modules.stream().filter(module -> module.id().equals(id)).findFirst();
    }

    public Optional<Diagnostic> diagnostic(DiagnosticId id) {
        return diagnostics.stream()
                .filter(diagnostic -> diagnostic.id().equals(id))
                .findFirst();
    }

    public Optional<Gap> gap(GapId id) {
        return gaps.stream().filter(gap -> gap.id().equals(id)).findFirst();
    }

    public Optional<AntiPattern> antiPattern(AntiPatternId id) {
        return antiPatterns.stream()
                .filter(antiPattern -> antiPattern.id().equals(id))
                .findFirst();
    }

    public Optional<Outcome> outcome(OutcomeId id) {
        return outcomes.stream().filter(outcome -> outcome.id().equals(id)).findFirst();
    }

    /// The step on which `module` stands; empty for a module studied only from the gap map.
    public Optional<Step> step(ModuleId module) {
        return path.stream().filter(step -> step.module().equals(module)).findFirst();
    }

    /// The module that a question is about, whose id the question's begins with; empty where it has left the bridge.
    public Optional<Module> moduleOf(QuestionId question) {
        return modules.stream()
                .filter(module -> question.value().startsWith(module.id().value() + "-"))
                .max(Comparator.comparingInt(module -> module.id().value().length()));
    }

    /// The gaps that studying `module` closes.
    public List<Gap> gapsOf(ModuleId module) {
        return gaps.stream().filter(gap -> gap.module().equals(module)).toList();
    }

    /// The diagnostics that `module` teaches.
    public List<Diagnostic> diagnosticsOf(ModuleId module) {
        return diagnostics.stream()
                .filter(diagnostic -> diagnostic.modules().contains(module))
                .toList();
    }
}
