package dev.footbridge.progress;

import dev.footbridge.content.id.Id;
import dev.footbridge.content.id.Key;

/// Names a part of the plan. Each is a mark of its own, so that two copies of a plan merge part by part.
///
/// @param value lower-case words joined by hyphens, as checked by [Id#require]
public record PlanPart(String value) implements Key {

    public static final PlanPart HOURS = new PlanPart("hours");
    public static final PlanPart DAYS = new PlanPart("days");
    public static final PlanPart HOLIDAYS = new PlanPart("holidays");
    public static final PlanPart TARGET = new PlanPart("target");

    public PlanPart {
        Id.require(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
