package dev.footbridge.app.command;

import dev.footbridge.content.Step;
import dev.footbridge.guidance.Standing;
import dev.footbridge.guidance.Wording;
import java.io.PrintWriter;
import java.time.Clock;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Where the learner stands, as JSON for other programs.
final class StatusJson {

    private final Standing standing;
    private final Wording wording;
    private final JsonMapper mapper = JsonMapper.builder().build();

    StatusJson(Standing standing, Clock clock) {
        this.standing = standing;
        this.wording = new Wording(clock);
    }

    /// `{module, title, kind, reasons[], wouldChange[]}`, with `outcome` where the kind is `outcome`.
    void next(PrintWriter out) {
        var next = standing.next();
        var root = mapper.createObjectNode()
                .put("module", next.module().id().value())
                .put("title", next.module().title())
                .put("kind", next.kind().word());
        next.outcome().ifPresent(outcome -> root.put("outcome", outcome.id().value()));
        var reasons = root.putArray("reasons");
        next.reasons().forEach(reason -> reasons.add(wording.of(reason)));
        var wouldChange = root.putArray("wouldChange");
        next.wouldChange().forEach(turn -> wouldChange.add(wording.of(turn)));
        print(root, out);
    }

    /// `{bridge, diagnostics:{id:rating}, gaps:{id:status}, path:[{module,state,condition}], outcomes:{id:readiness}}`;
    /// `condition` is `yes`, `no` or `unanswered`, and `null` for a step without one.
    void status(PrintWriter out) {
        var bridge = standing.bridge();
        var progress = standing.progress();
        var root = mapper.createObjectNode().put("bridge", bridge.id());
        var diagnostics = root.putObject("diagnostics");
        bridge.diagnostics()
                .forEach(it -> diagnostics.put(
                        it.id().value(), progress.rating(it.id()).word()));
        var gaps = root.putObject("gaps");
        bridge.gaps().forEach(it -> gaps.put(it.id().value(), standing.gap(it).word()));
        var path = root.putArray("path");
        bridge.path().forEach(step -> path.add(step(step)));
        var outcomes = root.putObject("outcomes");
        bridge.outcomes()
                .forEach(it -> outcomes.put(
                        it.id().value(), standing.readiness(it).level().word()));
        print(root, out);
    }

    private ObjectNode step(Step step) {
        var progress = standing.progress();
        var node = mapper.createObjectNode()
                .put("module", step.module().value())
                .put("state", progress.state(step.module()).word());
        return step.condition().isPresent()
                ? node.put("condition", progress.answer(step.module()).word())
                : node.putNull("condition");
    }

    private void print(JsonNode root, PrintWriter out) {
        out.println(mapper.writerWithDefaultPrettyPrinter().writeValueAsString(root));
        out.flush();
    }
}
