package dev.footbridge.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.content.id.IdTest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The JSON Schema that editors use and the reader know the same keys.
class BridgeSchemaTest {

    private static final JsonNode SCHEMA = JsonMapper.builder()
            .build()
            .readTree(Path.of("content/bridge.schema.json").toFile());

    private static final Map<String, Shape> SHAPES = Map.of(
            "module", Shape.MODULE,
            "link", Shape.LINK,
            "diagnostic", Shape.DIAGNOSTIC,
            "gap", Shape.GAP,
            "step", Shape.STEP,
            "condition", Shape.CONDITION,
            "antiPattern", Shape.ANTI_PATTERN,
            "outcome", Shape.OUTCOME);

    static List<String> things() {
        return SHAPES.keySet().stream().sorted().toList();
    }

    @Test
    void has_the_readers_keys_of_a_bridge() {
        agree(SCHEMA, Shape.BRIDGE);
    }

    @ParameterizedTest
    @MethodSource("things")
    void has_the_readers_keys_of_each_thing(String thing) {
        agree(SCHEMA.get("$defs").get(thing), SHAPES.get(thing));
    }

    @Test
    void describes_nothing_that_the_reader_does_not_read() {
        var objects = SCHEMA.get("$defs")
                .propertyStream()
                .filter(definition -> definition.getValue().has("properties"))
                .map(Map.Entry::getKey)
                .toList();

        assertThat(objects).containsExactlyInAnyOrderElementsOf(SHAPES.keySet());
    }

    @Test
    void has_the_shape_of_an_id() {
        assertThat(SCHEMA.get("$defs").get("id").get("pattern").asString())
                .isEqualTo("^" + IdTest.SHAPE.pattern() + "$");
    }

    private static void agree(JsonNode object, Shape shape) {
        var required = new ArrayList<String>();
        object.get("required").forEach(key -> required.add(key.asString()));

        assertThat(object.get("properties").propertyNames()).containsExactlyInAnyOrderElementsOf(shape.all());
        assertThat(required).containsExactlyElementsOf(shape.required());
        assertThat(object.get("additionalProperties").asBoolean()).isFalse();
    }
}
