package dev.footbridge.content;

import com.google.gson.JsonElement;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// An object of a manifest, held against the definition that Kubernetes publishes of it, as its Java client has it:
/// no field that it has not, none missing that it must have, a list where a list is, a text where a text is.
record KubernetesObject(String group, String version, String kind, JsonElement json) {

    private static final String CLIENT = "/io/kubernetes/client/openapi/";

    static KubernetesObject of(JsonElement json) {
        var api = json.getAsJsonObject().get("apiVersion").getAsString();
        var slash = api.indexOf('/');
        return new KubernetesObject(
                api.substring(0, Math.max(0, slash)),
                api.substring(slash + 1),
                json.getAsJsonObject().get("kind").getAsString(),
                json);
    }

    /// Its kind with its group, such as `Deployment.apps`.
    String type() {
        return group.isEmpty() ? kind : kind + "." + group;
    }

    /// Whether its group is Kubernetes' own.
    boolean isBuiltIn() {
        return !group.contains(".") || group.endsWith(".k8s.io") && !group.contains(".x-k8s.io");
    }

    /// What is wrong with it; empty where nothing is.
    Optional<String> problem() {
        if (!isServed()) {
            return Optional.of("no " + type() + " in version " + version);
        }
        try {
            Class.forName("io.kubernetes.client.openapi.models." + capital(version) + kind)
                    .getMethod("validateJsonElement", JsonElement.class)
                    .invoke(null, json);
            return Optional.empty();
        } catch (InvocationTargetException e) {
            return Optional.of(String.valueOf(e.getCause().getMessage()));
        } catch (ReflectiveOperationException e) {
            return Optional.of(e.toString());
        }
    }

    /// Whether the API of its group and version can create it.
    private boolean isServed() {
        var name = group.isEmpty() ? "Core" : capital(group.split("\\.", 2)[0]);
        try (var api =
                KubernetesObject.class.getResourceAsStream(CLIENT + "apis/" + name + capital(version) + "Api.class")) {
            var methods = api == null ? "" : new String(api.readAllBytes(), StandardCharsets.ISO_8859_1);
            return methods.contains("createNamespaced" + kind) || methods.contains("create" + kind);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
