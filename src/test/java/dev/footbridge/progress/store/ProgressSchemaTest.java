package dev.footbridge.progress.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.content.id.Id;
import dev.footbridge.progress.Extras;
import dev.footbridge.progress.Marks;
import dev.footbridge.progress.Progress;
import dev.footbridge.progress.RandomProgress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Keeps `docs/progress.schema.json` and what is written in step.
class ProgressSchemaTest {

    private final JsonMapper mapper = new JsonMapper();
    private JsonNode schema = mapper.missingNode();

    @BeforeEach
    void read() throws Exception {
        schema = mapper.readTree(Files.readString(Path.of("docs/progress.schema.json")));
    }

    private List<String> problems(String json) {
        var problems = new ArrayList<String>();
        check(schema, mapper.readTree(json), "", problems);
        return problems;
    }

    /// The part of draft 2020-12 that the schema uses.
    private void check(JsonNode schema, JsonNode value, String at, List<String> problems) {
        for (var rule : schema.properties()) {
            var says = rule.getValue();
            var isKept = switch (rule.getKey()) {
                case "$ref" -> {
                    check(this.schema.at(says.stringValue().substring(1)), value, at, problems);
                    yield true;
                }
                case "type" ->
                    says.stringValue().equals(value.isObject() ? "object" : "string")
                            && (value.isObject() || value.isString());
                case "const" -> says.equals(value);
                case "enum" -> says.valueStream().anyMatch(value::equals);
                case "pattern" ->
                    Pattern.compile(says.stringValue())
                            .matcher(value.asString())
                            .find();
                case "required" -> says.valueStream().allMatch(name -> value.has(name.stringValue()));
                case "properties" -> {
                    says.properties().stream()
                            .filter(property -> value.has(property.getKey()))
                            .forEach(property -> check(
                                    property.getValue(),
                                    value.get(property.getKey()),
                                    at + "/" + property.getKey(),
                                    problems));
                    yield true;
                }
                case "additionalProperties" -> {
                    value.properties()
                            .forEach(field -> check(says, field.getValue(), at + "/" + field.getKey(), problems));
                    yield true;
                }
                case "propertyNames" -> {
                    value.propertyNames()
                            .forEach(name -> check(says, mapper.valueToTree(name), at + "/" + name, problems));
                    yield true;
                }
                case "allOf" -> {
                    says.forEach(all -> check(all, value, at, problems));
                    yield true;
                }
                case "if" -> {
                    var untrue = new ArrayList<String>();
                    check(says, value, at, untrue);
                    if (untrue.isEmpty()) {
                        check(schema.get("then"), value, at, problems);
                    }
                    yield true;
                }
                case "then", "format", "description", "title", "$schema", "$id", "$defs" -> true;
                default -> throw new AssertionError("this test does not know " + rule.getKey());
            };
            if (!isKept) {
                problems.add(at + " " + rule.getKey());
            }
        }
    }

    @Test
    void what_is_written_keeps_to_the_schema() {
        for (var seed = 0L; seed < 500; seed++) {
            var text = new String(ProgressJson.write(known(new RandomProgress(seed).progress())), UTF_8);
            assertThat(problems(text)).as("seed %d", seed).isEmpty();
        }
        assertThat(problems(ProgressJsonTest.FULL)).containsExactly("/ratings/helm/rating enum");
    }

    /// Without marks of words that this version does not know, nor sections.
    private static Progress known(Progress progress) {
        return new Progress(
                known(progress.ratings()),
                known(progress.evidence()),
                known(progress.modules()),
                known(progress.answers()),
                Extras.NONE);
    }

    private static <K extends Id, V> Marks<K, V> known(Marks<K, V> marks) {
        var known = Marks.<K, V>none(marks.unsaid());
        for (var mark : marks.all().entrySet()) {
            if (mark.getValue().unread().isEmpty()) {
                known = known.with(mark.getKey(), mark.getValue());
            }
        }
        return known;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"schema":2}                                                       | /schema const
            {}                                                                 | ` required`
            {"schema":1,"ratings":7}                                           | /ratings type
            {"schema":1,"ratings":{"A":{"rating":"yes"}}}                      | /ratings/A pattern
            {"schema":1,"ratings":{"a":{}}}                                    | /ratings/a required
            {"schema":1,"ratings":{"a":{"rating":"yes","stamp":"x"}}}          | /ratings/a/stamp pattern
            {"schema":1,"evidence":{"a":{"text":1}}}                           | /evidence/a/text type
            {"schema":1,"modules":{"a":{"state":"done"}}}                      | /modules/a required
            {"schema":1,"modules":{"a":{"state":"in-progress","started":"x"}}} | /modules/a/started pattern
            {"schema":1,"conditions":{"a":{"answer":"yes","stamp":5}}}         | /conditions/a/stamp type
            """)
    void what_is_refused_breaks_the_schema_too(String json, String problem) {
        assertThat(problems(json)).contains(problem);
        assertThat(ProgressJson.read(json.getBytes(UTF_8))).isNotInstanceOf(ProgressJson.Reading.Read.class);
    }
}
