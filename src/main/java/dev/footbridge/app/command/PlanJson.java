package dev.footbridge.app.command;

import dev.footbridge.plan.Forecast;
import dev.footbridge.plan.Outlook;
import dev.footbridge.plan.Pace;
import dev.footbridge.plan.Span;
import dev.footbridge.plan.Verdict;
import dev.footbridge.progress.Plan;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/// The plan and its forecast, as JSON for other programs.
final class PlanJson {

    private final Plan plan;
    private final Outlook outlook;

    PlanJson(Plan plan, Outlook outlook) {
        this.plan = plan;
        this.outlook = outlook;
    }

    /// `{hours, days[], holidays:[{from, to}], target, pace, verdict, forecast}`: `hours` as ISO 8601, `null` where
    /// nothing is set; `pace` is `not-yet`, `zero` or `known`.
    ///
    /// `forecast` is `{kind, early, likely, late, modules:{id:{early, likely, late}}}`, the days where its kind is
    /// `pace` or `plan`, by which they are told; else it is `done`, `unknown` or `never`.
    void write(PrintWriter out) {
        try (var json = StatusJson.begin(out)) {
            write(json, "hours", plan.aWeek());
            json.writeArrayPropertyStart("days");
            plan.days().forEach(day -> json.writeString(day.name().toLowerCase(Locale.ROOT)));
            json.writeEndArray();
            json.writeArrayPropertyStart("holidays");
            for (var holiday : plan.holidays()) {
                json.writeStartObject();
                json.writeStringProperty("from", holiday.from().toString());
                json.writeStringProperty("to", holiday.to().toString());
                json.writeEndObject();
            }
            json.writeEndArray();
            write(json, "target", plan.target());
            json.writeStringProperty("pace", pace());
            json.writeStringProperty("verdict", verdict());
            json.writeObjectPropertyStart("forecast");
            forecast(json);
            json.writeEndObject();
        }
        out.println();
        out.flush();
    }

    private void forecast(JsonGenerator json) {
        switch (outlook.forecast()) {
            case Forecast.AllDone() -> json.writeStringProperty("kind", "done");
            case Forecast.Unknown() -> json.writeStringProperty("kind", "unknown");
            case Forecast.Never() -> json.writeStringProperty("kind", "never");
            case Forecast.Arrival arrival -> {
                json.writeStringProperty("kind", outlook.isByPlan() ? "plan" : "pace");
                write(json, arrival.end());
                json.writeObjectPropertyStart("modules");
                arrival.steps().forEach((module, span) -> {
                    json.writeObjectPropertyStart(module.value());
                    write(json, span);
                    json.writeEndObject();
                });
                json.writeEndObject();
            }
        }
    }

    private static void write(JsonGenerator json, Span span) {
        json.writeStringProperty("early", span.early().toString());
        json.writeStringProperty("likely", span.likely().toString());
        json.writeStringProperty("late", span.late().toString());
    }

    private static void write(JsonGenerator json, String name, Optional<?> value) {
        if (value.isPresent()) {
            json.writeStringProperty(name, value.get().toString());
        } else {
            json.writeNullProperty(name);
        }
    }

    private String pace() {
        return switch (outlook.pace()) {
            case Pace.NotYet _ -> "not-yet";
            case Pace.Zero _ -> "zero";
            case Pace.Known _ -> "known";
        };
    }

    private String verdict() {
        return switch (outlook.verdict()) {
            case Verdict.Free _ -> "no-target";
            case Verdict.Done _ -> "done";
            case Verdict.NoHours _ -> "no-hours";
            case Verdict.Past _ -> "target-past";
            case Verdict.Holds _ -> "holds";
            case Verdict.Tight _ -> "tight";
            case Verdict.CannotHold _ -> "cannot-hold";
            case Verdict.Behind _ -> "behind";
        };
    }
}
