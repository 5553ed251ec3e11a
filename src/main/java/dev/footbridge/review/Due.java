package dev.footbridge.review;

import dev.footbridge.content.id.QuestionId;
import java.util.Comparator;

/// A question that is due.
///
/// @param recall the probability that it is recalled now
public record Due(QuestionId question, Card card, double recall) {

    /// The most endangered first; of two alike the one that has waited longer.
    static final Comparator<Due> ENDANGERED_FIRST = Comparator.comparingDouble(Due::recall)
            .thenComparing(due -> due.card().due())
            .thenComparing(due -> due.question().value());
}
