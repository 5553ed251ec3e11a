package dev.footbridge.progress.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.content.id.Key;
import dev.footbridge.progress.Extras;
import dev.footbridge.progress.Log;
import dev.footbridge.progress.Logs;
import dev.footbridge.progress.Marks;
import dev.footbridge.progress.Progress;
import dev.footbridge.progress.RandomProgress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
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
                case "type" -> says.stringValue().equals(type(value));
                case "items" -> {
                    value.forEach(item -> check(says, item, at, problems));
                    yield true;
                }
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
                    var branch = untrue.isEmpty() ? "then" : "else";
                    if (schema.has(branch)) {
                        check(schema.get(branch), value, at, problems);
                    }
                    yield true;
                }
                case "then", "else", "format", "description", "title", "$schema", "$id", "$defs" -> true;
                default -> throw new AssertionError("this test does not know " + rule.getKey());
            };
            if (!isKept) {
                problems.add(at + " " + rule.getKey());
            }
        }
    }

    private static String type(JsonNode value) {
        return switch (value.getNodeType()) {
            case OBJECT -> "object";
            case ARRAY -> "array";
            case STRING -> "string";
            case BOOLEAN -> "boolean";
            case NUMBER -> "number";
            default -> "none";
        };
    }

    @Test
    void what_is_written_keeps_to_the_schema() {
        for (var seed = 0L; seed < 500; seed++) {
            var text = new String(ProgressJson.write(known(new RandomProgress(seed).progress())), UTF_8);
            assertThat(problems(text)).as("seed %d", seed).isEmpty();
        }
        assertThat(problems(ProgressJsonTest.FULL))
                .containsExactly("/ratings/helm/rating enum", "/reviews/2026-03-09T21:01:00Z/0/k3f9x2ab/grade enum");
    }

    /// Without marks of words that this version does not know, nor sections.
    private static Progress known(Progress progress) {
        return new Progress(
                known(progress.ratings()),
                known(progress.evidence()),
                known(progress.modules()),
                known(progress.answers()),
                progress.notes(),
                progress.tasks(),
                progress.proofs(),
                progress.checks(),
                known(progress.planned()),
                new Logs(
                        known(progress.reflections()),
                        known(progress.sessions()),
                        known(progress.reviews()),
                        progress.highlights(),
                        known(progress.attachments()),
                        progress.explanations(),
                        known(progress.followUps())),
                Extras.NONE);
    }

    private static <V> Log<V> known(Log<V> log) {
        var known = new TreeMap<>(log.all());
        known.values()
                .removeIf(entry -> entry.versions().stream()
                        .anyMatch(version -> version.unread().isPresent()));
        return Log.of(known);
    }

    private static <K extends Key, V> Marks<K, V> known(Marks<K, V> marks) {
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
            {"schema":3}                                                       | /schema enum
            {}                                                                 | ` required`
            {"schema":1,"ratings":7}                                           | /ratings type
            {"schema":1,"ratings":{"A":{"rating":"yes"}}}                      | /ratings/A pattern
            {"schema":1,"ratings":{"a":{}}}                                    | /ratings/a required
            {"schema":1,"ratings":{"a":{"rating":"yes","stamp":"x"}}}          | /ratings/a/stamp pattern
            {"schema":1,"evidence":{"a":{"text":1}}}                           | /evidence/a/text type
            {"schema":1,"modules":{"a":{"state":"done"}}}                      | /modules/a required
            {"schema":1,"modules":{"a":{"state":"in-progress","started":"x"}}} | /modules/a/started pattern
            {"schema":1,"conditions":{"a":{"answer":"yes","stamp":5}}}         | /conditions/a/stamp type
            {"schema":2,"notes":{"a":{"text":1}}}                              | /notes/a/text type
            {"schema":2,"notes":{"gap/":{"text":"a"}}} | /notes/gap/ pattern
            {"schema":2,"notes":{"a/b/c":{"text":"a"}}} | /notes/a/b/c pattern
            {"schema":2,"proofs":{"a":{}}} | /proofs/a required
            {"schema":2,"checks":{"a":{"who":"Ada"}}} | /checks/a required
            {"schema":2,"checks":{"a":{"who":" ","on":"2026-03-09"}}} | /checks/a/who pattern
            {"schema":2,"plan":{"hours":{"a-week":"-PT1H"}}} | /plan/hours/a-week pattern
            {"schema":2,"plan":{"days":{"days":"monday"}}} | /plan/days/days type
            {"schema":2,"plan":{"holidays":{"holidays":[{"from":"2026-12-24"}]}}} | /plan/holidays/holidays required
            {"schema":2,"plan":{"target":{"on":"May"}}} | /plan/target/on pattern
            {"schema":2,"attachments":{"2026-03-09T21:01:00Z/0/a":{"outcome":"a","kind":"link","target":""}}} | /attachments/2026-03-09T21:01:00Z/0/a/target pattern
            {"schema":2,"explanations":{"2026-03-09T21:01:00Z/0/a":{"outcome":"a","at":"2026-03-09T21:01:00Z","took":"PT1M"}}} | /explanations/2026-03-09T21:01:00Z/0/a required
            {"schema":2,"explanations":{"2026-03-09T21:01:00Z/0/a":{"outcome":"a","at":"2026-03-09T21:01:00Z","took":"PT1M","points":2,"touched":[1]}}} | /explanations/2026-03-09T21:01:00Z/0/a/touched type
            {"schema":2,"follow-ups":{"2026-03-09T21:01:00Z/0/a":{"reflection":"r-1","days":7,"held":"yes","on":"2026-03-16"}}} | /follow-ups/2026-03-09T21:01:00Z/0/a/reflection pattern
            {"schema":2,"tasks":{"a":{"ticked":"yes"}}}                        | /tasks/a/ticked type
            {"schema":2,"highlights":{"2026-03-09T21:01:00Z/0/a":{"module":"a"}}} | /highlights/2026-03-09T21:01:00Z/0/a required
            {"schema":2,"highlights":{"2026-03-09T21:01:00Z/0/a":{"module":"a","text":"b","nth":"1"}}} | /highlights/2026-03-09T21:01:00Z/0/a/nth type
            {"schema":2,"reviews":{"r-1":{}}}                                  | /reviews/r-1 pattern
            {"schema":2,"reviews":{"2026-03-09T21:01:00Z/0/a":{}}}             | /reviews/2026-03-09T21:01:00Z/0/a required
            {"schema":2,"reviews":{"2026-03-09T21:01:00Z/0/a":{"deleted":1}}}  | /reviews/2026-03-09T21:01:00Z/0/a/deleted type
            {"schema":2,"sessions":{"2026-03-09T21:01:00Z/0/a":{"deleted":true,"seen":["x"]}}} | /sessions/2026-03-09T21:01:00Z/0/a/seen pattern
            {"schema":2,"sessions":{"2026-03-09T21:01:00Z/0/a":{"module":"a","on":"2026-03-09","length":"-PT1S"}}} | /sessions/2026-03-09T21:01:00Z/0/a/length pattern
            {"schema":2,"reflections":{"2026-03-09T21:01:00Z/0/a":{"anti-pattern":"a","on":"x"}}} | /reflections/2026-03-09T21:01:00Z/0/a/on pattern
            {"schema":2,"reflections":{"2026-03-09T21:01:00Z/0/a":{"anti-pattern":"a","on":"2026-03-09","strength":6}}} | /reflections/2026-03-09T21:01:00Z/0/a/strength enum
            {"schema":2,"reflections":{"2026-03-09T21:01:00Z/0/a":{"anti-pattern":"A","on":"2026-03-09"}}} | /reflections/2026-03-09T21:01:00Z/0/a/anti-pattern pattern
            """)
    void what_is_refused_breaks_the_schema_too(String json, String problem) {
        assertThat(problems(json)).contains(problem);
        assertThat(ProgressJson.read(json.getBytes(UTF_8))).isNotInstanceOf(ProgressJson.Reading.Read.class);
    }
}
