package dev.footbridge.ui.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.content.document.Document;
import dev.footbridge.content.document.DocumentReader;
import dev.footbridge.content.document.Table;
import dev.footbridge.content.document.Table.Align;
import dev.footbridge.content.document.Table.Column;
import dev.footbridge.content.id.ModuleId;
import dev.footbridge.progress.Highlight;
import dev.footbridge.ui.kit.Preferences;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/// What the reader works out without a screen.
class GuideModelTest {

    private static final ModuleId M = new ModuleId("m");

    private static final Document DOCUMENT = DocumentReader.read(
            String.join(
                    "\n",
                    "Cache first.",
                    "",
                    "## One",
                    "",
                    "A cache is a cache.",
                    "",
                    "## Two",
                    "",
                    "The İstanbul Cache.",
                    "",
                    "### Deeper",
                    "",
                    "End."),
            _ -> true);

    private static Document read(String text) {
        return DocumentReader.read(text, _ -> true);
    }

    private static Stretch stretch(String words, int from) {
        var at = DOCUMENT.text().indexOf(words, from);
        return new Stretch(at, at + words.length());
    }

    @Test
    void findingKnowsNoCapitalsAndStaysInTheText() {
        var found = Finding.of("CACHE", DOCUMENT).all();

        assertThat(found)
                .hasSize(4)
                .allSatisfy(it -> assertThat(DOCUMENT.text().substring(it.from(), it.to()))
                        .isEqualToIgnoringCase("cache"));
        assertThat(Finding.of("", DOCUMENT).all()).isEmpty();
        assertThat(Finding.of(".*", DOCUMENT).all()).isEmpty();
    }

    @Test
    void findingBeginsWhereOneIsAndGoesRound() {
        var finding = Finding.of("cache", DOCUMENT);

        assertThat(finding.from(0)).hasValue(0);
        assertThat(finding.from(10)).hasValue(1);
        assertThat(finding.from(DOCUMENT.text().length())).hasValue(0);
        assertThat(Finding.NOTHING.from(0)).isEmpty();
    }

    @Test
    void findingStopsCountingSomewhere() {
        assertThat(Finding.of("a", read("a".repeat(20_000))).all()).hasSize(Finding.MOST);
    }

    @Test
    void aHighlightIsToldByItsWordsItsSectionAndWhichOfThemItIs() {
        var second = stretch("cache", DOCUMENT.text().indexOf("is a "));

        var highlight = Passages.highlight(M, DOCUMENT, new Stretch(second.from() - 1, second.to()));

        assertThat(highlight).contains(new Highlight(M, "one", "cache", 1));
        assertThat(Passages.find(highlight.orElseThrow(), DOCUMENT)).contains(second);
        assertThat(Passages.highlight(M, DOCUMENT, new Stretch(5, 6))).isEmpty();
    }

    @Test
    void aHighlightIsFoundAgainInAGuideThatChangedElsewhere() {
        var changed = read("New opening.\n\n## Zero\n\ncache\n\n## One\n\nNow a cache\n\n## Two");
        var there = changed.text().indexOf("cache", changed.text().indexOf("Now"));

        assertThat(Passages.find(new Highlight(M, "one", "cache", 0), changed)).contains(new Stretch(there, there + 5));
        assertThat(Passages.find(new Highlight(M, "one", "cache", 1), changed)).contains(new Stretch(there, there + 5));
        assertThat(Passages.find(new Highlight(M, "gone", "cache", 0), changed)).isPresent();
        assertThat(Passages.find(new Highlight(M, "one", "lost words", 0), changed))
                .isEmpty();
    }

    @Test
    void aHighlightAcrossParagraphsKeepsItsLines() {
        var all = Passages.highlight(M, DOCUMENT, new Stretch(0, DOCUMENT.text().length()))
                .orElseThrow();

        assertThat(Passages.find(all, DOCUMENT))
                .contains(new Stretch(0, DOCUMENT.text().length()));
    }

    @Test
    void readingCountsSectionsAndTheMinutesLeft() {
        var length = DOCUMENT.text().length();

        assertThat(Reading.of(DOCUMENT, 0, length / 2, 21)).isEqualTo(new Reading(50, 0, 2, 11));
        assertThat(Reading.of(DOCUMENT, length - 1, length, 21)).isEqualTo(new Reading(100, 2, 2, 0));
        assertThat(Reading.of(read(""), 0, 0, 5).sections()).isZero();
    }

    @Test
    void theTrailGoesBackForwardAndForgetsForwardOnAJump() {
        var trail = new Trail();
        var a = new Trail.Spot(M, 1);
        var b = new Trail.Spot(M, 2);
        var c = new Trail.Spot(M, 3);
        trail.leave(a);
        trail.leave(b);

        assertThat(trail.back(c)).contains(b);
        assertThat(trail.back(b)).contains(a);
        assertThat(trail.back(a)).isEmpty();
        assertThat(trail.forward(a)).contains(b);
        trail.leave(b);
        assertThat(trail.canGoForward()).isFalse();
        assertThat(trail.canGoBack()).isTrue();
    }

    @Test
    void thePlaceIsKeptUnderItsHeading() {
        var kept = new HashMap<String, String>();
        var places = new KeptPlaces(new Remembered(kept));
        var place = DOCUMENT.text().indexOf("İstanbul");
        places.keep(M, DOCUMENT, place);

        assertThat(places.place(M, DOCUMENT)).isEqualTo(place);
        var longer = read("Longer than before.\n\nAnd more.\n\n## Two\n\nThe İstanbul Cache.");
        assertThat(places.place(M, longer)).isEqualTo(longer.text().indexOf("İstanbul"));
        assertThat(places.place(M, read("No such heading"))).isZero();
        assertThat(places.place(new ModuleId("other"), DOCUMENT)).isZero();
        for (var broken : List.of("", "x", "#", "99999999#two", "-1#two", "7#gone")) {
            kept.put("guide.place.m", broken);
            assertThat(places.place(M, DOCUMENT)).isBetween(0, DOCUMENT.text().length());
        }
    }

    private record Remembered(Map<String, String> all) implements Preferences {
        @Override
        public Optional<String> get(String name) {
            return Optional.ofNullable(all.get(name));
        }

        @Override
        public void put(String name, String value) {
            all.put(name, value);
        }
    }

    @Test
    void columnsAreAsWideAsTheyNeedWhereThereIsRoom() {
        assertThat(ColumnWidths.of(table(10, 20), 1_000, 10, 5)).containsExactly(105, 205);
    }

    @Test
    void columnsGiveFromWhatTheyHaveAboveTheirLongestWord() {
        var widths = ColumnWidths.of(table(4, 100), 400, 10, 0);

        assertThat(Arrays.stream(widths).sum()).isEqualTo(400);
        assertThat(widths[0]).isGreaterThanOrEqualTo(40);
        assertThat(widths[1]).isGreaterThan(300);
    }

    @Test
    void columnsBreakWordsOnlyWhereNoneFit() {
        var widths = ColumnWidths.of(table(50, 50, 50, 50), 100, 10, 0);

        assertThat(Arrays.stream(widths).sum()).isCloseTo(100, Offset.offset(0.001));
    }

    private static Table table(int... longest) {
        return new Table(Arrays.stream(longest)
                .mapToObj(letters -> new Column("", Align.LEFT, letters, Math.min(letters, 4)))
                .toList());
    }
}
