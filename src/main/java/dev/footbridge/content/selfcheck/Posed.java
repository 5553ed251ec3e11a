package dev.footbridge.content.selfcheck;

import dev.footbridge.content.formula.NumberText;
import dev.footbridge.content.formula.TypedNumber;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/// A [Compute] with its numbers.
public final class Posed {

    private static final int CLOSE = 5;

    private final Compute question;
    private final Map<String, Double> values;

    /// @param values of draws, steps and the answer, by name
    Posed(Compute question, Map<String, Double> values) {
        this.question = question;
        this.values = new LinkedHashMap<>(values);
    }

    public Compute question() {
        return question;
    }

    /// The question, its numbers filled in.
    public String ask() {
        return Blanks.fill(question.ask(), values);
    }

    /// The solution, its numbers filled in.
    public String worked() {
        return Blanks.fill(question.worked(), values);
    }

    /// The numbers of draws, steps and the answer, by name.
    public Map<String, Double> values() {
        return Collections.unmodifiableMap(values);
    }

    public double answer() {
        return Objects.requireNonNull(values.get(Compute.ANSWER));
    }

    /// The right answer with its unit, as people write it.
    public String answerText() {
        var number = NumberText.of(answer());
        return question.unit().isEmpty()
                ? number
                : question.unit().equals("%") ? number + "%" : number + " " + question.unit();
    }

    /// Judges what the learner typed. Of several ways to read it, the kindest counts.
    public Judgement judge(String typed) {
        var readings = Units.inUnit(TypedNumber.read(typed), question.unit());
        if (readings.isEmpty()) {
            return new Judgement.Unreadable();
        }
        var nearest = readings.getFirst();
        for (var reading : readings) {
            nearest = missedBy(reading) < missedBy(nearest) ? reading : nearest;
        }
        var allowed = question.tolerance().around(answer());
        if (missedBy(nearest) <= allowed || NumberText.of(nearest).equals(NumberText.of(answer()))) {
            return new Judgement.Right(nearest);
        }
        return missedBy(nearest) <= CLOSE * allowed
                ? new Judgement.Close(nearest)
                : new Judgement.Wrong(readings.getFirst());
    }

    private double missedBy(double given) {
        return Math.abs(given - answer());
    }
}
