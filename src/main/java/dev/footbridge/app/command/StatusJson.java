package dev.footbridge.app.command;

import dev.footbridge.guidance.Standing;
import dev.footbridge.guidance.Wording;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultPrettyPrinter;

/// Where the learner stands, as JSON for other programs.
final class StatusJson {

    private final Standing standing;
    private final Wording wording;

    StatusJson(Standing standing, Clock clock) {
        this.standing = standing;
        this.wording = new Wording(clock);
    }

    /// `{module, title, kind, reasons[], wouldChange[]}`, with `outcome` where the kind is `outcome`.
    void next(PrintWriter out) {
        var next = standing.next();
        try (var json = begin(out)) {
            json.writeStringProperty("module", next.module().id().value());
            json.writeStringProperty("title", next.module().title());
            json.writeStringProperty("kind", next.kind().word());
            next.outcome()
                    .ifPresent(it -> json.writeStringProperty("outcome", it.id().value()));
            write(json, "reasons", next.reasons().stream().map(wording::of).toList());
            write(
                    json,
                    "wouldChange",
                    next.wouldChange().stream().map(wording::of).toList());
        }
        out.println();
        out.flush();
    }

    /// `{bridge, diagnostics:{id:rating}, gaps:{id:status}, path:[{module,state,condition}], outcomes:{id:readiness}}`;
    /// `condition` is `yes`, `no` or `unanswered`, and `null` for a step without one.
    void status(PrintWriter out) {
        var bridge = standing.bridge();
        var progress = standing.progress();
        try (var json = begin(out)) {
            json.writeStringProperty("bridge", bridge.id());
            json.writeObjectPropertyStart("diagnostics");
            bridge.diagnostics()
                    .forEach(it -> json.writeStringProperty(
                            it.id().value(), progress.rating(it.id()).word()));
            json.writeEndObject();
            json.writeObjectPropertyStart("gaps");
            bridge.gaps()
                    .forEach(it -> json.writeStringProperty(
                            it.id().value(), standing.gap(it).word()));
            json.writeEndObject();
            path(json);
            json.writeObjectPropertyStart("outcomes");
            bridge.outcomes()
                    .forEach(it -> json.writeStringProperty(
                            it.id().value(), standing.readiness(it).level().word()));
            json.writeEndObject();
        }
        out.println();
        out.flush();
    }

    private void path(JsonGenerator json) {
        var progress = standing.progress();
        json.writeArrayPropertyStart("path");
        for (var step : standing.bridge().path()) {
            json.writeStartObject();
            json.writeStringProperty("module", step.module().value());
            json.writeStringProperty("state", progress.state(step.module()).word());
            if (step.condition().isPresent()) {
                json.writeStringProperty(
                        "condition", progress.answer(step.module()).word());
            } else {
                json.writeNullProperty("condition");
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void write(JsonGenerator json, String name, List<String> texts) {
        json.writeArrayPropertyStart(name);
        texts.forEach(json::writeString);
        json.writeEndArray();
    }

    /// A generator with its object open; closing it closes the object and leaves `out` open.
    static JsonGenerator begin(PrintWriter out) {
        var json = JsonFactory.builder()
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .build()
                .createGenerator(new Pretty(), out);
        json.writeStartObject();
        return json;
    }

    private static final class Pretty extends ObjectWriteContext.Base {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter();
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
