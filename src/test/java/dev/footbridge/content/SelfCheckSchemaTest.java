package dev.footbridge.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.content.id.IdTest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The JSON Schema of self-checks that editors use and the reader know the same keys.
class SelfCheckSchemaTest {

    private static final JsonNode SCHEMA = JsonMapper.builder()
            .build()
            .readTree(Path.of("content/self-check.schema.json").toFile());

    private static Map<String, Shape> shapes() {
        var shapes = new LinkedHashMap<>(Map.of("option", Shape.OPTION, "pair", Shape.PAIR, "range", Shape.RANGE));
        for (var kind : Kind.values()) {
            shapes.put(kind.word(), kind.shape());
        }
        return shapes;
    }

    static List<String> things() {
        return shapes().keySet().stream().sorted().toList();
    }

    @Test
    void has_the_readers_keys_of_a_self_check() {
        agree(SCHEMA, Shape.SELF_CHECK);
    }

    @ParameterizedTest
    @MethodSource("things")
    void has_the_readers_keys_of_each_thing(String thing) {
        agree(SCHEMA.get("$defs").get(thing), shapes().get(thing));
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void calls_each_kind_by_its_word(Kind kind) {
        var definition = SCHEMA.get("$defs").get(kind.word());

        assertThat(definition.get("properties").get("kind").get("const").asString())
                .isEqualTo(kind.word());
        assertThat(SCHEMA.get("properties")
                        .get("questions")
                        .get("items")
                        .get("oneOf")
                        .toString())
                .contains("#/$defs/" + kind.word());
    }

    @Test
    void describes_nothing_that_the_reader_does_not_read() {
        var objects = SCHEMA.get("$defs")
                .propertyStream()
                .filter(definition -> definition.getValue().has("properties"))
                .map(Map.Entry::getKey)
                .toList();

        assertThat(objects).containsExactlyInAnyOrderElementsOf(things());
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
