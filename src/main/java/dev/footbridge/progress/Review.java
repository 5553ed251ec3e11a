package dev.footbridge.progress;

import dev.footbridge.content.id.QuestionId;
import java.time.Instant;

/// One answer to a question that came back.
///
/// @param at when, by the wall clock
public record Review(QuestionId question, Instant at, Grade grade) {}
