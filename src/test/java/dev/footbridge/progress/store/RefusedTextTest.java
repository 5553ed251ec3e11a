package dev.footbridge.progress.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.progress.store.ProgressJson.Reading;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Text that is refused, each with a message that names the place.
class RefusedTextTest {

    private static String wrong(byte[] bytes) {
        var reading = ProgressJson.read(bytes);
        assertThat(reading).isInstanceOf(Reading.Wrong.class);
        return ((Reading.Wrong) reading).why();
    }

    private static String wrong(String text) {
        return wrong(text.getBytes(UTF_8));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``                                              | The file is empty.
            ` ¶ `                                           | The file is empty.
            {"schema":1}¶{"schema":1}                       | Line 2: There is more text after the end.
            {"schema":1}¶]                                  | Line 2: This is not JSON.
            {"schema":1,¶"a":NaN}                           | Line 2: This is not JSON.
            {"schema":1,¶"a":+Infinity}                     | Line 2: This is not JSON.
            {"schema":1,¶"a":'x'}                           | Line 2: This is not JSON.
            {"schema":1,¶"a":1,}                            | Line 2: This is not JSON.
            {"schema":1,¶//x¶"a":1}                         | Line 2: This is not JSON.
            {"schema":1,¶"a":01}                            | Line 2: This is not JSON.
            {"schema":1,¶"a":"\\x"}                         | Line 2: This is not JSON.
            {"schema":1,¶"a":1,¶"a":1}                      | Line 3, /a: This field is there twice.
            {"schema":1,¶"x":{"y":{"n":1,¶"n":2}}}          | Line 3, /x/y/n: This field is there twice.
            {"schema":1,¶"ratings":{"a":{},¶"a":{}}}        | Line 3, /ratings/a: This field is there twice.
            garbage                                         | Line 1: This is not JSON.
            []                                              | Line 1: An object in braces is expected here.
            "text"                                          | Line 1: An object in braces is expected here.
            {}                                              | The schema number is missing.
            {¶"schema":"1"}                                 | Line 2, /schema: The schema must be a whole number from 1.
            {"schema":0}                                    | Line 1, /schema: The schema must be a whole number from 1.
            {"schema":1.0}                                  | Line 1, /schema: The schema must be a whole number from 1.
            {"schema":99999999999}                          | Line 1, /schema: The schema must be a whole number from 1.
            {"schema":1,¶"ratings":[]}                      | Line 2, /ratings: An object in braces is expected here.
            {"schema":1,"ratings":null}                     | Line 1, /ratings: An object in braces is expected here.
            {"schema":1,"ratings":{¶"a":"yes"}}             | Line 2, /ratings/a: An object in braces is expected here.
            {"schema":1,"ratings":{¶"A b/~":{}}}            | Line 2, /ratings/A b~1~0: An id is lower-case words
            {"schema":1,"ratings":{"":{}}}                  | Line 1, /ratings/: An id is lower-case words
            {"schema":1,"ratings":{¶"a":{}}}                | Line 2, /ratings/a: The field rating is missing.
            {"schema":1,"ratings":{"a":{¶"rating":1}}}      | Line 2, /ratings/a/rating: Text in quotation marks
            {"schema":1,"ratings":{"a":{¶"rating":null}}}   | Line 2, /ratings/a/rating: Text in quotation marks
            {"schema":1,"ratings":{"a":{"rating":"x",¶"stamp":"y"}}} | Line 2, /ratings/a/stamp: A stamp looks like
            {"schema":1,"ratings":{"a":{"rating":"yes",¶"stamp":1}}} | Line 2, /ratings/a/stamp: Text in quotation
            {"schema":1,"evidence":{"a":{¶"text":true}}}    | Line 2, /evidence/a/text: Text in quotation marks
            {"schema":1,"conditions":{"a":{¶"answer":[]}}}  | Line 2, /conditions/a/answer: Text in quotation marks
            {"schema":2,"reviews":{¶"r-1":{}}}              | Line 2, /reviews/r-1: An entry is named by a stamp
            {"schema":2,"reviews":{"2026-03-09T21:01:00Z/0/a":{¶"deleted":1}}} | Line 2, /reviews/2026-03-09T21:01:00Z~10~1a/deleted: Either true
            {"schema":2,"reviews":{"2026-03-09T21:01:00Z/0/a":{¶"also":1}}} | Line 2, /reviews/2026-03-09T21:01:00Z~10~1a/also: A list
            {"schema":2,"reviews":{"2026-03-09T21:01:00Z/0/a":{¶"seen":[1]}}} | Line 2, /reviews/2026-03-09T21:01:00Z~10~1a/seen: A stamp
            {"schema":2,"reviews":{"2026-03-09T21:01:00Z/0/a":{¶"question":"A"}}} | Line 2, /reviews/2026-03-09T21:01:00Z~10~1a/question: An id
            {"schema":2,"sessions":{"2026-03-09T21:01:00Z/0/a":{"module":"a","on":"2026-03-09",¶"length":"-PT1S"}}} | Line 2, /sessions/2026-03-09T21:01:00Z~10~1a/length: A length
            {"schema":2,"sessions":{"2026-03-09T21:01:00Z/0/a":{"module":"a",¶"on":"9 March"}}} | Line 2, /sessions/2026-03-09T21:01:00Z~10~1a/on: A date
            {"schema":2,"reflections":{"2026-03-09T21:01:00Z/0/a":{"anti-pattern":"a","on":"2026-03-09",¶"strength":6}}} | Line 2, /reflections/2026-03-09T21:01:00Z~10~1a/strength: A whole number from 1 to 5
            {"schema":1,"modules":{"a":{"state":"done"}}}   | Line 1, /modules/a: The field finished is missing.
            {"schema":1,"modules":{"a":{"state":"in-progress"}}} | Line 1, /modules/a: The field started is missing.
            {"schema":1,"modules":{"a":{"state":"in-progress",¶"started":"today"}}} | Line 2, /modules/a/started: A time
            {"schema":1,"modules":{"a":{"state":"skipped",¶"reason":" "}}} | Line 2, /modules/a/reason: Some text
            """)
    void wrong_text_is_refused_and_the_place_is_named(String text, String why) {
        assertThat(wrong(text.replace('¶', '\n'))).startsWith(why);
    }

    @Test
    void bytes_that_are_not_utf8_are_refused_at_their_line() {
        assertThat(wrong(new byte[] {'{', '\n', '\n', '"', (byte) 0xC3, '"'}))
                .isEqualTo("Line 3: This is not UTF-8 text.");
        assertThat(wrong("{\"schema\":1}".getBytes(java.nio.charset.StandardCharsets.UTF_16)))
                .isEqualTo("Line 1: This is not UTF-8 text.");
        var overlong = new byte[] {'"', (byte) 0xC0, (byte) 0x80, '"'};
        assertThat(wrong(overlong)).isEqualTo("Line 1: This is not UTF-8 text.");
        var cutShort = Arrays.copyOf("\"é".getBytes(UTF_8), 2);
        assertThat(wrong(cutShort)).isEqualTo("Line 1: This is not UTF-8 text.");
    }

    @Test
    void nesting_deeper_than_a_hundred_is_refused_not_overflowed() {
        assertThat(wrong("{\"schema\":1,\n\"a\":" + "[".repeat(1_000_000)))
                .isEqualTo("Line 2: A number or a name is too long, or things are nested more than 100 deep.");
    }

    @Test
    void a_hundred_megabytes_are_refused() {
        assertThat(wrong(new byte[100 << 20])).isEqualTo("The file is larger than 64 MB.");
    }

    @Test
    void a_number_of_a_million_digits_is_refused() {
        assertThat(wrong("{\"schema\":1,\"a\":" + "9".repeat(1_000_000) + "}")).startsWith("Line 1: A number or");
    }
}
