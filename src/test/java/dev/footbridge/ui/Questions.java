package dev.footbridge.ui;

import dev.footbridge.content.Shelf;
import dev.footbridge.content.formula.Formula;
import dev.footbridge.content.guide.Checked;
import dev.footbridge.content.guide.Guide;
import dev.footbridge.content.id.DiagnosticId;
import dev.footbridge.content.id.ModuleId;
import dev.footbridge.content.id.QuestionId;
import dev.footbridge.content.markdown.Heading;
import dev.footbridge.content.selfcheck.Choose;
import dev.footbridge.content.selfcheck.Compute;
import dev.footbridge.content.selfcheck.Explain;
import dev.footbridge.content.selfcheck.Match;
import dev.footbridge.content.selfcheck.Order;
import dev.footbridge.content.selfcheck.Question;
import dev.footbridge.content.selfcheck.SelfCheck;
import dev.footbridge.content.selfcheck.Tolerance;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A small self-check on vLLM, one question of each kind, and the guide that it leads to.
public final class Questions {

    public static final ModuleId VLLM = new ModuleId("vllm");

    private static final DiagnosticId MEMORY = new DiagnosticId("gpu-memory");
    private static final DiagnosticId LATENCY = new DiagnosticId("latency-anatomy");

    public static final Choose CHOOSE = new Choose(
            new QuestionId("vllm-choose"),
            MEMORY,
            "Which two grow with `max_num_seqs`?",
            "where-memory-goes",
            List.of(
                    new Choose.Option("The cache in use", true, "More requests hold blocks."),
                    new Choose.Option("The weights", false, "They are loaded once."),
                    new Choose.Option("Waiting on a step", true, "A batch takes longer."),
                    new Choose.Option("The price of the GPU", false, "It is paid either way.")));

    public static final Compute COMPUTE = new Compute(
            new QuestionId("vllm-compute"),
            MEMORY,
            "How many GiB are 24 of 1,024 MiB?",
            "where-memory-goes",
            List.of(),
            List.of(),
            new Formula.Constant(24),
            "GiB",
            new Tolerance.Relative(0.02),
            "24 times 1,024 MiB is {answer} GiB.");

    public static final Explain EXPLAIN = new Explain(
            new QuestionId("vllm-explain"),
            LATENCY,
            "Why do streams stutter when a long prompt comes in?",
            "prefill",
            List.of("prefill shares the step", "long prompts lengthen a step"),
            "A step that prefills takes longer, and every stream waits for it.");

    public static final Order ORDER = new Order(
            new QuestionId("vllm-order"),
            LATENCY,
            "Order the way of a request.",
            "prefill",
            List.of("queue", "prefill", "decode", "stream"),
            "It waits before it computes.");

    public static final Match MATCH = new Match(
            new QuestionId("vllm-match"),
            LATENCY,
            "Which metric shows it?",
            "metrics",
            List.of(
                    new Match.Pair("too few seats", "queue time"),
                    new Match.Pair("long prompts", "prefill time"),
                    new Match.Pair("large batch", "inter-token latency")),
            "Each part of the way has its own.");

    public static final List<Question> ALL = List.of(CHOOSE, COMPUTE, EXPLAIN, ORDER, MATCH);

    private Questions() {}

    public static Shelf shelf() {
        return shelf(ALL);
    }

    public static Shelf shelf(List<Question> questions) {
        var guide = new Guide(
                VLLM,
                "vLLM",
                20,
                new Checked(LocalDate.of(2026, 11, 23), new LinkedHashMap<>()),
                List.of(),
                "## Where memory goes\n\n## Prefill\n\n## Metrics\n",
                List.of(
                        new Heading(2, "Where memory goes", "where-memory-goes", 1),
                        new Heading(2, "Prefill", "prefill", 3),
                        new Heading(2, "Metrics", "metrics", 5)));
        return Shelf.of(Map.of(VLLM, guide), Map.of(VLLM, new SelfCheck(VLLM, questions)));
    }
}
