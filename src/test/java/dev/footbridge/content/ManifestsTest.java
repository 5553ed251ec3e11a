package dev.footbridge.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import dev.footbridge.content.guide.Guide;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/// The manifests in the guides are valid against the definitions of Kubernetes' own API.
///
/// Those of the types in [#NOT_HELD_AGAINST_A_DEFINITION] are only parsed: their definitions come with KServe and
/// Kueue,
/// and are in no library that this build could use.
class ManifestsTest {

    private static final List<String> NOT_HELD_AGAINST_A_DEFINITION = List.of(
            "ClusterQueue.kueue.x-k8s.io",
            "InferenceService.serving.kserve.io",
            "LLMInferenceService.serving.kserve.io",
            "LocalQueue.kueue.x-k8s.io",
            "ResourceFlavor.kueue.x-k8s.io");

    /// One document of a YAML block of a guide.
    record Document(Guide guide, JsonElement json) {
        boolean isObject() {
            return json.isJsonObject()
                    && json.getAsJsonObject().has("apiVersion")
                    && json.getAsJsonObject().has("kind");
        }

        KubernetesObject object() {
            return KubernetesObject.of(json);
        }

        @Override
        public String toString() {
            return guide.id() + (isObject() ? " " + object().type() : " " + json);
        }
    }

    static List<Document> documents() {
        var documents = new ArrayList<Document>();
        Pack.guides()
                .forEach(guide -> Pack.code(guide).stream()
                        .filter(block -> block.getInfo().equals("yaml"))
                        .forEach(block -> parse(block.getLiteral())
                                .forEach(document -> documents.add(new Document(guide, document)))));
        return documents;
    }

    static List<Document> builtIn() {
        return documents().stream()
                .filter(document -> document.isObject() && document.object().isBuiltIn())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("builtIn")
    void keeps_to_the_definition_of_its_api_version(Document document) {
        assertThat(document.object().problem()).isEmpty();
    }

    @Test
    void all_others_are_known_to_be_held_against_no_definition() {
        assertThat(documents().stream()
                        .filter(document ->
                                document.isObject() && !document.object().isBuiltIn())
                        .map(document -> document.object().type())
                        .distinct()
                        .sorted())
                .containsExactlyElementsOf(NOT_HELD_AGAINST_A_DEFINITION);
    }

    @Test
    void what_says_a_kind_or_a_version_says_both() {
        assertThat(documents()).allSatisfy(document -> {
            var keys = document.json().isJsonObject()
                    ? document.json().getAsJsonObject().keySet()
                    : Set.<String>of();
            assertThat(keys.contains("apiVersion")).isEqualTo(keys.contains("kind"));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{apiVersion: v1, kind: Pod, metadata: {name: a}, spec: {containers: [{name: a, imagee: b}]}}",
                "{apiVersion: v1, kind: Pod, metadata: {name: a}, spec: {containers: {name: a}}}",
                "{apiVersion: apps/v1, kind: Deployment, metadata: {name: a}, spec: {replicas: 1}}",
                "{apiVersion: apps/v1beta9, kind: Deployment, metadata: {name: a}}",
                "{apiVersion: batch/v1, kind: Deployment, metadata: {name: a}}",
                "{apiVersion: v1, kind: Pod, metadata: {name: [a]}, spec: {containers: [{name: a}]}}"
            })
    void would_notice_what_is_wrong(String manifest) {
        assertThat(KubernetesObject.of(parse(manifest).getFirst()).problem()).isPresent();
    }

    private static List<JsonElement> parse(String yaml) {
        var settings = LoadSettings.builder().setAllowDuplicateKeys(false).build();
        var documents = new ArrayList<JsonElement>();
        for (var document : new Load(settings).loadAllFromString(yaml)) {
            documents.add(new Gson().toJsonTree(document == null ? Map.of() : document));
        }
        return documents;
    }
}
