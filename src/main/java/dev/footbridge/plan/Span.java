package dev.footbridge.plan;

import java.time.LocalDate;

/// When something will be done: as likely before `likely` as after it, and eight times in ten between `early` and
/// `late`.
public record Span(LocalDate early, LocalDate likely, LocalDate late) {}
