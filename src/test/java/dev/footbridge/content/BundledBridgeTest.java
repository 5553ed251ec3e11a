package dev.footbridge.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.footbridge.content.id.Id;
import dev.footbridge.content.id.ModuleId;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The bundled pack holds what the bridge asks of a learner: every row, in its order, none dropped or merged.
class BundledBridgeTest {

    private static final String SITE = "https://kube-dojo.github.io";

    private final Bridge bridge = accepted();

    private static Bridge accepted() {
        var read = BundledBridge.read();
        assertThat(SmallBridge.problems(read)).isEmpty();
        return ((PackRead.Accepted) read).bridge();
    }

    @Test
    void is_the_pack_in_the_content_folder() {
        assertThat(BridgeReader.read(Path.of("content/ai-builder-to-ai-platform-engineer")))
                .isEqualTo(BundledBridge.read());
    }

    @Test
    void leads_from_ai_builder_to_ai_platform_engineer() {
        assertThat(bridge.id()).isEqualTo("ai-builder-to-ai-platform-engineer");
        assertThat(bridge.title()).isEqualTo("From AI Builder to AI Platform Engineer");
        assertThat(bridge.from()).isEqualTo("AI Builder");
        assertThat(bridge.to()).isEqualTo("AI Platform Engineer");
        assertThat(bridge.summary()).startsWith("For engineers who already build AI applications");
        assertThat(bridge.first()).isEqualTo(new ModuleId("ai-infrastructure"));
    }

    @Test
    void has_the_10_modules_with_their_parts_and_stated_minutes() {
        assertThat(bridge.modules())
                .extracting(
                        one -> one.id().value(),
                        Module::title,
                        Module::parts,
                        one -> one.time().from(),
                        one -> one.time().to())
                .containsExactly(
                        tuple("distributed-systems", "Distributed Systems", 3, 110, 135),
                        tuple("reliability-engineering", "Reliability Engineering", 5, 200, 230),
                        tuple("ai-infrastructure", "AI Infrastructure", 6, 1320, 1320),
                        tuple("mlops", "MLOps", 6, 275, 330),
                        tuple("cka", "Kubernetes (CKA)", 41, 1580, 1980),
                        tuple("kserve", "KServe", 5, 240, 360),
                        tuple("vllm", "vLLM", 1, 90, 90),
                        tuple("triton", "Triton", 11, 670, 730),
                        tuple("on-premises-ai", "On-Premises AI/ML Infrastructure", 6, 375, 485),
                        tuple("platform-engineering", "Platform Engineering", 6, 290, 360));
    }

    @Test
    void links_each_module_to_where_it_is_published() {
        assertThat(bridge.modules())
                .extracting(one -> one.links().getFirst().url().toString())
                .containsExactly(
                        SITE + "/platform/foundations/distributed-systems/",
                        SITE + "/platform/foundations/reliability-engineering/",
                        SITE + "/platform/disciplines/data-ai/ai-infrastructure/",
                        SITE + "/platform/disciplines/data-ai/mlops/",
                        SITE + "/k8s/cka/",
                        SITE + "/ai-ml-engineering/ai-infrastructure/",
                        SITE + "/platform/toolkits/data-ai-platforms/ml-platforms/module-9.4-vllm/",
                        SITE + "/platform/toolkits/data-ai-platforms/ml-platforms/",
                        SITE + "/on-premises/ai-ml-infrastructure/",
                        SITE + "/platform/disciplines/core-platform/platform-engineering/");
    }

    @Test
    void says_where_the_linked_pages_do_not_treat_the_module() {
        assertThat(links("mlops")).contains(SITE + "/ai-ml-engineering/vector-rag/");
        assertThat(links("kserve"))
                .contains(
                        SITE + "/platform/toolkits/data-ai-platforms/ml-platforms/module-9.8-kserve/",
                        SITE + "/platform/toolkits/data-ai-platforms/ml-platforms/module-9.9-seldon-core/");
        assertThat(note("kserve")).contains("does not treat KServe");
        assertThat(note("triton")).contains("None of the modules there is about Triton");
    }

    @Test
    void builds_modules_on_those_before_them() {
        assertThat(bridge.modules())
                .extracting(one -> one.id().value() + " " + one.buildsOn())
                .containsExactly(
                        "distributed-systems []",
                        "reliability-engineering []",
                        "ai-infrastructure []",
                        "mlops []",
                        "cka []",
                        "kserve [cka, ai-infrastructure]",
                        "vllm [ai-infrastructure]",
                        "triton [ai-infrastructure]",
                        "on-premises-ai [ai-infrastructure]",
                        "platform-engineering [ai-infrastructure, mlops]");
    }

    @Test
    void has_the_12_diagnostics_in_their_order() {
        assertThat(bridge.diagnostics())
                .extracting(one -> one.id().value())
                .containsExactly(
                        "concurrent-serving",
                        "latency-anatomy",
                        "nvlink-topology",
                        "gpu-memory",
                        "gpu-scheduling",
                        "retrieval-operations",
                        "serving-vs-http",
                        "stack-choice",
                        "tenant-isolation",
                        "lifecycle-governance",
                        "cost-drivers",
                        "ownership");
        assertThat(bridge.diagnostics().get(3).name()).isEqualTo("GPU memory");
        assertThat(bridge.diagnostics().get(3).statement()).contains("CUDA out-of-memory");
        assertThat(bridge.diagnostics().get(3).evidence()).startsWith("A memory budget worked out by hand");
        assertThat(ids(bridge.diagnostics().get(3).modules())).containsExactly("ai-infrastructure", "vllm");
    }

    @Test
    void has_the_10_gaps_each_studied_in_its_module() {
        assertThat(bridge.gaps())
                .extracting(one -> one.id() + " " + one.module() + " " + one.diagnostics())
                .containsExactly(
                        "shared-platforms distributed-systems [concurrent-serving, serving-vs-http]",
                        "serving-reliability reliability-engineering [concurrent-serving, latency-anatomy]",
                        "platform-discipline ai-infrastructure [ownership, tenant-isolation, cost-drivers]",
                        "model-lifecycle mlops [lifecycle-governance]",
                        "workload-scheduling cka [gpu-scheduling, tenant-isolation]",
                        "production-inference kserve [serving-vs-http, stack-choice]",
                        "llm-throughput vllm [concurrent-serving, latency-anatomy, gpu-memory]",
                        "gpu-runtime ai-infrastructure [gpu-scheduling, gpu-memory, nvlink-topology]",
                        "retrieval-platform mlops [retrieval-operations]",
                        "private-infrastructure on-premises-ai [nvlink-topology, cost-drivers]");
        assertThat(bridge.gaps().getFirst().name()).isEqualTo("Shared platforms");
        assertThat(bridge.gaps().getFirst().have()).isEqualTo("Shipping AI applications");
        assertThat(bridge.gaps().getFirst().need())
                .isEqualTo("Reasoning about shared platforms as distributed systems");
    }

    @Test
    void has_the_9_steps_4_of_them_on_a_condition() {
        assertThat(bridge.path())
                .extracting(
                        one -> one.module().value(),
                        one -> one.condition().map(Condition::question).orElse("for everyone"))
                .containsExactly(
                        tuple("distributed-systems", "for everyone"),
                        tuple("reliability-engineering", "for everyone"),
                        tuple("ai-infrastructure", "for everyone"),
                        tuple("mlops", "for everyone"),
                        tuple("kserve", "Do you need Kubernetes-native model serving?"),
                        tuple("vllm", "Is LLM throughput your central constraint?"),
                        tuple("triton", "Do you serve several kinds of model?"),
                        tuple("on-premises-ai", "Is private GPU infrastructure your target?"),
                        tuple("platform-engineering", "for everyone"));
        assertThat(bridge.path().getLast().why()).startsWith("Once the technical pieces are clear");
        var condition = bridge.path().get(6).condition().orElseThrow();
        assertThat(condition.help()).startsWith("Yes if embedding, ranking");
        assertThat(condition.leftOut()).isEqualTo("I serve one kind of model");
    }

    @Test
    void keeps_cka_off_the_path() {
        assertThat(bridge.step(new ModuleId("cka"))).isEmpty();
        assertThat(bridge.gapsOf(new ModuleId("cka"))).hasSize(1);
    }

    @Test
    void has_the_6_anti_patterns_with_3_prompts_each() {
        assertThat(bridge.antiPatterns())
                .extracting(one -> one.id().value(), one -> one.prompts().size())
                .containsExactly(
                        tuple("api-skill-transfers", 3),
                        tuple("memory-ignored", 3),
                        tuple("uninstrumented-inference", 3),
                        tuple("vector-db-as-crud", 3),
                        tuple("every-team-its-own-path", 3),
                        tuple("governance-as-document", 3));
        var last = bridge.antiPatterns().getLast();
        assertThat(last.name()).isEqualTo("Governance as a document");
        assertThat(last.habit()).startsWith("You treat governance as a document");
        assertThat(last.harm()).startsWith("The policy says that models are approved");
        assertThat(last.signal()).startsWith("A model version reaches production");
        assertThat(last.instead()).startsWith("Turn each rule into a step");
        assertThat(last.prompts().getFirst())
                .isEqualTo("Which written rule could be skipped without any tool objecting?");
        assertThat(ids(last.modules())).containsExactly("mlops", "platform-engineering");
    }

    @Test
    void has_the_6_outcomes_in_their_order() {
        assertThat(bridge.outcomes())
                .extracting(one -> one.id() + " " + one.modules() + " " + one.diagnostics())
                .containsExactly(
                        "request-journey [vllm, kserve, distributed-systems, ai-infrastructure]"
                                + " [latency-anatomy, serving-vs-http, concurrent-serving]",
                        "fair-gpu-sharing [ai-infrastructure, cka] [gpu-scheduling, tenant-isolation]",
                        "serving-slos [reliability-engineering, vllm] [concurrent-serving, latency-anatomy]",
                        "choose-stack [kserve, vllm, triton] [stack-choice, serving-vs-http]",
                        "one-operating-model [mlops, reliability-engineering, platform-engineering]"
                                + " [lifecycle-governance, ownership]",
                        "consumable-platform [platform-engineering, ai-infrastructure]"
                                + " [ownership, tenant-isolation, cost-drivers]");
        assertThat(bridge.outcomes().getFirst().name()).isEqualTo("A request's journey");
        assertThat(bridge.outcomes().getFirst().statement()).startsWith("You can follow a model request");
        assertThat(bridge.outcomes().getFirst().proof()).startsWith("One traced request");
    }

    @Test
    void asks_of_each_outcome_explained_aloud_six_points() {
        assertThat(bridge.outcomes()).extracting(one -> one.points().size()).containsOnly(6);
        assertThat(bridge.outcomes().getFirst().points().getFirst()).startsWith("Where the request is routed");
    }

    private List<String> links(String module) {
        return bridge.module(new ModuleId(module)).orElseThrow().links().stream()
                .map(link -> link.url().toString())
                .toList();
    }

    private String note(String module) {
        return bridge.module(new ModuleId(module))
                .orElseThrow()
                .links()
                .getFirst()
                .note()
                .orElseThrow();
    }

    private static List<String> ids(List<? extends Id> ids) {
        return ids.stream().map(Id::value).toList();
    }
}
