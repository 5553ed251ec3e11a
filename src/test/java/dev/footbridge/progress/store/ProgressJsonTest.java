package dev.footbridge.progress.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.content.id.DiagnosticId;
import dev.footbridge.content.id.GapId;
import dev.footbridge.content.id.ModuleId;
import dev.footbridge.content.id.OutcomeId;
import dev.footbridge.progress.Attachment;
import dev.footbridge.progress.Change;
import dev.footbridge.progress.EntryId;
import dev.footbridge.progress.Explanation;
import dev.footbridge.progress.FollowUp;
import dev.footbridge.progress.Holiday;
import dev.footbridge.progress.ModuleState;
import dev.footbridge.progress.NoteId;
import dev.footbridge.progress.Plan;
import dev.footbridge.progress.Progress;
import dev.footbridge.progress.RandomProgress;
import dev.footbridge.progress.Rating;
import dev.footbridge.progress.Replica;
import dev.footbridge.progress.Stamp;
import dev.footbridge.progress.Witness;
import dev.footbridge.progress.store.ProgressJson.Reading;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProgressJsonTest {

    static final String FULL = """
            {
              "schema": 2,
              "ratings": {
                "gpu-memory": {
                  "rating": "yes",
                  "stamp": "2026-03-09T18:04:11.120Z/0/k3f9x2ab",
                  "by": "mentor"
                },
                "helm": {
                  "rating": "expert",
                  "level": 1.50,
                  "stamp": "2026-03-09T18:04:12Z/0/k3f9x2ab"
                }
              },
              "evidence": {
                "gpu-memory": {
                  "text": "Sized a 7B model \uD83D\uDE80",
                  "stamp": "2026-03-09T18:04:11.120Z/1/k3f9x2ab"
                }
              },
              "modules": {
                "cka": {
                  "state": "not-started",
                  "stamp": "2026-03-09T18:04:11.120Z/2/k3f9x2ab"
                },
                "kserve": {
                  "state": "in-progress",
                  "started": "2026-03-09T18:04:11Z",
                  "stamp": "2026-03-09T18:04:11.120Z/3/k3f9x2ab"
                },
                "mlops": {
                  "state": "done",
                  "started": "2026-03-01T18:04:11.123456789Z",
                  "finished": "2026-03-09T18:04:11Z",
                  "stamp": "2026-03-09T18:04:11.120Z/4/k3f9x2ab"
                },
                "vllm": {
                  "state": "skipped",
                  "reason": "known",
                  "skipped": "2026-03-09T18:04:11Z",
                  "stamp": "2026-03-09T18:04:11.120Z/5/k3f9x2ab"
                }
              },
              "conditions": {
                "kserve": {
                  "answer": "no",
                  "stamp": "2026-03-09T18:04:11.120Z/6/k3f9x2ab"
                }
              },
              "notes": {
                "diagnostic/gpu-memory": {
                  "text": "ask at work",
                  "stamp": "2026-03-09T18:04:11.120Z/7/k3f9x2ab"
                },
                "gap/memory": {
                  "text": "the sheet helps",
                  "stamp": "2026-03-09T18:04:11.120Z/7/k3f9x2ab"
                },
                "lab/one": {
                  "text": "of a newer program",
                  "stamp": "2026-03-09T18:04:11.120Z/7/k3f9x2ab"
                },
                "step/vllm": {
                  "text": "before the lab",
                  "stamp": "2026-03-09T18:04:11.120Z/7/k3f9x2ab"
                },
                "vllm": {
                  "text": "## Budget\\n- weights",
                  "stamp": "2026-03-09T18:04:11.120Z/7/k3f9x2ab"
                }
              },
              "tasks": {
                "vllm-run-it": {
                  "ticked": true,
                  "stamp": "2026-03-09T18:04:11.120Z/8/k3f9x2ab"
                }
              },
              "proofs": {
                "sized": {
                  "text": "The sheet of May",
                  "stamp": "2026-03-09T18:04:11.120Z/9/k3f9x2ab"
                }
              },
              "checks": {
                "operated": {
                  "stamp": "2026-03-09T18:04:11.120Z/11/k3f9x2ab"
                },
                "sized": {
                  "who": "Ada",
                  "on": "2026-03-09",
                  "stamp": "2026-03-09T18:04:11.120Z/10/k3f9x2ab"
                }
              },
              "plan": {
                "days": {
                  "days": [
                    "monday",
                    "saturday"
                  ],
                  "stamp": "2026-03-09T18:04:11.120Z/12/k3f9x2ab"
                },
                "holidays": {
                  "holidays": [
                    {
                      "from": "2026-12-24",
                      "to": "2027-01-01"
                    }
                  ],
                  "stamp": "2026-03-09T18:04:11.120Z/13/k3f9x2ab"
                },
                "hours": {
                  "a-week": "PT6H",
                  "stamp": "2026-03-09T18:04:11.120Z/14/k3f9x2ab"
                },
                "rhythm": {
                  "stamp": "2026-03-09T18:04:11.120Z/15/k3f9x2ab",
                  "weeks": 3
                },
                "target": {
                  "on": "2027-05-01",
                  "stamp": "2026-03-09T18:04:11.120Z/16/k3f9x2ab"
                }
              },
              "reflections": {
                "2026-03-09T18:05:00Z/0/k3f9x2ab": {"anti-pattern": "memory-ignored", "on": "2026-03-08", "what": "Sized by weights alone", "cost": "An outage", "instead": "Count the KV cache first", "strength": 4, "setting": "work", "module": "vllm", "shareable": true, "mood": 2},
                "2026-03-09T18:06:00Z/0/k3f9x2ab": {"anti-pattern": "memory-ignored", "on": "2026-03-09", "what": "Mine", "stamp": "2026-03-09T19:00:00Z/0/k3f9x2ab", "also": [{"anti-pattern": "memory-ignored", "on": "2026-03-09", "what": "Theirs", "stamp": "2026-03-09T18:59:00Z/0/zz"}]},
                "2026-03-09T18:07:00Z/0/k3f9x2ab": {"deleted": true, "seen": ["2026-03-09T18:08:00Z/0/k3f9x2ab"]}
              },
              "sessions": {
                "2026-03-09T20:00:00Z/0/k3f9x2ab": {"module": "vllm", "on": "2026-03-09", "started": "2026-03-09T19:00:00Z", "length": "PT1H30M", "note": "Read half"},
                "2026-03-09T20:00:00Z/1/k3f9x2ab": {"module": "cka", "on": "2026-03-01", "length": "PT45M"}
              },
              "reviews": {
                "2026-03-09T21:00:00Z/0/k3f9x2ab": {"question": "vllm-kv-budget", "at": "2026-03-09T21:00:00Z", "grade": "good"},
                "2026-03-09T21:01:00Z/0/k3f9x2ab": {"question": "vllm-kv-budget", "at": "2026-03-09T21:01:00Z", "grade": "perfect"}
              },
              "highlights": {
                "2026-03-09T22:00:00Z/0/k3f9x2ab": {"module": "vllm", "section": "paging-the-cache", "text": "runs out", "nth": 1},
                "2026-03-09T22:01:00Z/0/k3f9x2ab": {"module": "vllm", "text": "You know the API"}
              },
              "attachments": {
                "2026-03-09T22:02:00Z/0/k3f9x2ab": {"outcome": "sized", "kind": "link", "target": "https://example.org/sheet", "label": "The sheet"},
                "2026-03-09T22:03:00Z/0/k3f9x2ab": {"outcome": "sized", "kind": "file", "target": "/home/ada/sizing.ods"}
              },
              "explanations": {
                "2026-03-09T22:04:00Z/0/k3f9x2ab": {"outcome": "sized", "at": "2026-03-09T22:00:00Z", "took": "PT3M12S", "touched": ["the cache", "weights"], "points": 4, "note": "forgot the batch"}
              },
              "follow-ups": {
                "2026-03-16T18:00:00Z/0/k3f9x2ab": {"reflection": "2026-03-09T18:05:00Z/0/k3f9x2ab", "days": 7, "held": "partly", "on": "2026-03-16"}
              },
              "commitments": {
                "r-1": {
                  "held": "partly",
                  "stamp": "2026-03-10T00:00:00Z/0/zz"
                }
              },
              "sums": [
                1.10,
                1E400,
                {}
              ]
            }
            """;

    private static Progress read(String text) {
        return read(text.getBytes(UTF_8));
    }

    private static Progress read(byte[] bytes) {
        assertThat(ProgressJson.read(bytes)).isInstanceOf(Reading.Read.class);
        return ((Reading.Read) ProgressJson.read(bytes)).progress();
    }

    private static String wrong(String text) {
        assertThat(ProgressJson.read(text.getBytes(UTF_8))).isInstanceOf(Reading.Wrong.class);
        return ((Reading.Wrong) ProgressJson.read(text.getBytes(UTF_8))).why();
    }

    private static String written(Progress progress) {
        return new String(ProgressJson.write(progress), UTF_8);
    }

    @Test
    void the_form_of_the_file_stays_as_documented() {
        assertThat(written(read(FULL))).isEqualTo(FULL);
        assertThat(written(Progress.NONE)).isEqualTo("""
                {
                  "schema": 2,
                  "ratings": {},
                  "evidence": {},
                  "modules": {},
                  "conditions": {},
                  "notes": {},
                  "tasks": {},
                  "proofs": {},
                  "checks": {},
                  "plan": {},
                  "reflections": {},
                  "sessions": {},
                  "reviews": {},
                  "highlights": {},
                  "attachments": {},
                  "explanations": {},
                  "follow-ups": {}
                }
                """);
    }

    @Test
    void each_field_means_what_the_design_says() {
        var progress = read(FULL);
        var at = Instant.parse("2026-03-09T18:04:11Z");
        assertThat(progress.rating(new DiagnosticId("gpu-memory"))).isEqualTo(Rating.YES);
        assertThat(progress.evidence(new DiagnosticId("gpu-memory"))).isEqualTo("Sized a 7B model \uD83D\uDE80");
        assertThat(progress.state(new ModuleId("kserve"))).isEqualTo(new ModuleState.InProgress(at));
        assertThat(progress.latest())
                .isEqualTo(new Stamp(Instant.parse("2026-03-16T18:00:00Z"), 0, new Replica("k3f9x2ab")));
    }

    @Test
    void the_fields_of_the_learners_loop_mean_what_the_schema_says() {
        var progress = read(FULL);
        var sized = new OutcomeId("sized");
        var caught = new EntryId(Stamp.parse("2026-03-09T18:05:00Z/0/k3f9x2ab").orElseThrow());
        assertThat(progress.notes(new NoteId.OfStep(new ModuleId("vllm")))).isEqualTo("before the lab");
        assertThat(progress.notes(new NoteId.OfGap(new GapId("memory")))).isEqualTo("the sheet helps");
        assertThat(progress.notes(new NoteId.OfDiagnostic(new DiagnosticId("gpu-memory"))))
                .isEqualTo("ask at work");
        assertThat(progress.proof(sized)).isEqualTo("The sheet of May");
        assertThat(progress.check(sized)).contains(new Witness("Ada", LocalDate.parse("2026-03-09")));
        assertThat(progress.check(new OutcomeId("operated"))).isEmpty();
        assertThat(progress.plan())
                .isEqualTo(new Plan(
                        Optional.of(Duration.ofHours(6)),
                        new TreeSet<>(Set.of(DayOfWeek.MONDAY, DayOfWeek.SATURDAY)),
                        List.of(new Holiday(LocalDate.parse("2026-12-24"), LocalDate.parse("2027-01-01"))),
                        Optional.of(LocalDate.parse("2027-05-01"))));
        assertThat(progress.attachments().values())
                .containsExactly(
                        new Attachment(sized, Attachment.Kind.LINK, "https://example.org/sheet", "The sheet"),
                        new Attachment(sized, Attachment.Kind.FILE, "/home/ada/sizing.ods", ""));
        assertThat(progress.explanations().values())
                .containsExactly(new Explanation(
                        sized,
                        Instant.parse("2026-03-09T22:00:00Z"),
                        Duration.ofSeconds(192),
                        Set.of("weights", "the cache"),
                        4,
                        "forgot the batch"));
        assertThat(progress.followUps().values())
                .containsExactly(new FollowUp(caught, 7, FollowUp.Held.PARTLY, LocalDate.parse("2026-03-16")));
    }

    @Test
    void a_plan_of_a_newer_program_is_kept_as_it_is_and_plans_nothing_here() {
        var plan = """
                {"schema":2,"plan":{"days":{"days":["monday","feast"]},"holidays":{"holidays":[{"from":"2026-12-24",
                 "to":"2026-12-26","name":"Christmas"}]},"rhythm":{"weeks":3}}}
                """;
        var progress = read(plan);
        assertThat(progress.plan().isNone()).isTrue();
        assertThat(written(progress)).contains("\"feast\"", "\"Christmas\"", "\"weeks\": 3");
    }

    @Test
    void a_holiday_that_ends_before_it_begins_is_told_by_its_place() {
        assertThat(wrong("{\"schema\":2,\"plan\":{\"holidays\":{\"holidays\":[\n"
                        + "{\"from\":\"2026-12-26\",\"to\":\"2026-12-24\"}]}}}"))
                .isEqualTo("Line 2, /plan/holidays/holidays/0/to: The last day may not be before the first.");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void whatever_is_written_is_read_back_equal_and_written_again_in_the_same_bytes(int block) {
        for (var seed = block * 500L; seed < (block + 1) * 500L; seed++) {
            var progress = new RandomProgress(seed).progress();
            var bytes = ProgressJson.write(progress);
            assertThat(read(bytes)).as("seed %d", seed).isEqualTo(progress);
            assertThat(ProgressJson.write(read(bytes))).as("seed %d", seed).isEqualTo(bytes);
        }
    }

    @Test
    void a_note_of_a_million_letters_is_kept_whole() {
        var id = new DiagnosticId("x");
        var text = "naïve \uD83D\uDE80 ".repeat(100_000);
        var progress = new Change.NoteEvidence(id, text).on(Progress.NONE, Instant.EPOCH, Stamp.OLDEST);
        assertThat(read(ProgressJson.write(progress)).evidence(id)).isEqualTo(text);
    }

    @Test
    void half_a_surrogate_pair_is_not_turned_into_a_question_mark() {
        var id = new DiagnosticId("x");
        var progress = new Change.NoteEvidence(id, "\uD83D!").on(Progress.NONE, Instant.EPOCH, Stamp.OLDEST);
        assertThat(written(progress)).contains("\"\\uD83D!\"");
        assertThat(read(ProgressJson.write(progress))).isEqualTo(progress);
    }

    @Test
    void byte_order_mark_line_ends_order_and_white_space_do_not_matter() {
        var expected = read(FULL);
        assertThat(read("\uFEFF" + FULL)).isEqualTo(expected);
        assertThat(read(FULL.replace("\n", "\r\n"))).isEqualTo(expected);
        assertThat(read(FULL.replaceAll("\n *", ""))).isEqualTo(expected);
        assertThat(read("\n\n\t" + FULL.replace(": ", "\t:\n ") + "\n\n")).isEqualTo(expected);
        var reordered =
                "{\"evidence\":{},\"ratings\":{\"b\":{\"stamp\":\"2026-03-09T18:04:11Z/0/a\",\"rating\":\"yes\"},"
                        + "\"a\":{\"rating\":\"partly\"}},\"schema\":1}";
        assertThat(written(read(reordered)))
                .contains("\"a\": {\n      \"rating\": \"partly\",\n      \"stamp\": \"1970");
        assertThat(read(reordered).rating(new DiagnosticId("b"))).isEqualTo(Rating.YES);
    }

    @Test
    void a_mark_written_by_hand_without_a_stamp_is_the_oldest() {
        var progress = read("{\"schema\":1,\"ratings\":{\"a\":{\"rating\":\"yes\"}}}");
        assertThat(progress.ratings().mark(new DiagnosticId("a")).orElseThrow().stamp())
                .isEqualTo(Stamp.OLDEST);
    }

    @Test
    void unknown_fields_everywhere_are_kept_and_written_back_sorted_after_the_known() {
        var text = """
                {"schema":1,"zeta":{"b":[1.0, 2e5],"a":"x"},"alpha":123456789012345678901234567890,
                 "ratings":{"a":{"weight":0.10,"rating":"yes","about":null}}}
                """;
        assertThat(written(read(text))).isEqualTo("""
                {
                  "schema": 2,
                  "ratings": {
                    "a": {
                      "rating": "yes",
                      "stamp": "1970-01-01T00:00:00Z/0/0",
                      "about": null,
                      "weight": 0.10
                    }
                  },
                  "evidence": {},
                  "modules": {},
                  "conditions": {},
                  "notes": {},
                  "tasks": {},
                  "proofs": {},
                  "checks": {},
                  "plan": {},
                  "reflections": {},
                  "sessions": {},
                  "reviews": {},
                  "highlights": {},
                  "attachments": {},
                  "explanations": {},
                  "follow-ups": {},
                  "alpha": 123456789012345678901234567890,
                  "zeta": {
                    "a": "x",
                    "b": [
                      1.0,
                      2e5
                    ]
                  }
                }
                """);
    }

    @Test
    void unknown_sections_of_two_copies_merge_entry_by_entry_the_newer_of_each() {
        var log = "{\"schema\":1,\"log\":{\"%s\":{\"n\":%d,\"stamp\":\"2026-03-09T18:04:1%dZ/0/a\"},\"%s\":{\"n\":0}}}";
        var one = read(log.formatted("both", 9, 1, "mine"));
        var other = read(log.formatted("both", 1, 2, "theirs"));
        var merged = one.merge(other);
        assertThat(merged).isEqualTo(other.merge(one));
        assertThat(merged.extras().fields().keySet()).containsExactly("log/both", "log/mine/n", "log/theirs/n");
        assertThat(written(merged)).contains("\"n\": 1,").doesNotContain("\"n\": 9");
    }

    @Test
    void a_word_that_this_version_does_not_know_is_kept_until_the_learner_says_otherwise() {
        var id = new DiagnosticId("helm");
        var progress = read(FULL);
        assertThat(progress.rating(id)).isEqualTo(Rating.UNRATED);
        var stamp = progress.latest().next(Instant.EPOCH, new Replica("me"));
        var rated = new Change.Rate(id, Rating.PARTLY).on(progress, Instant.EPOCH, stamp);
        assertThat(written(rated)).doesNotContain("expert").contains("\"partly\"");
        assertThat(rated.merge(progress)).isEqualTo(progress.merge(rated)).isEqualTo(rated);
    }

    @Test
    void a_newer_schema_is_told_and_read_as_far_as_it_goes() {
        var newer = FULL.replace("\"schema\": 2", "\"schema\": 3")
                .replace("\"answer\": \"no\"", "\"answer\": 5")
                .replace("\"evidence\": {", "\"evidence\": [], \"old\": {");
        var reading = (Reading.Newer) ProgressJson.read(newer.getBytes(UTF_8));
        assertThat(reading.schema()).isEqualTo(3);
        assertThat(reading.progress().rating(new DiagnosticId("gpu-memory"))).isEqualTo(Rating.YES);
        assertThat(reading.progress().evidence().all()).isEmpty();
        assertThat(reading.progress().answers().all()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar-EG", "th-TH", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai"})
    void the_machines_locale_does_not_change_the_bytes(String tag) {
        var before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));
            assertThat(written(read(FULL))).isEqualTo(FULL);
            assertThat(wrong("{\"schema\":1,\n\"ratings\":7}"))
                    .isEqualTo("Line 2, /ratings: An object in braces is expected here.");
        } finally {
            Locale.setDefault(before);
        }
    }
}
