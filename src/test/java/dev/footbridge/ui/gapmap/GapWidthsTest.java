package dev.footbridge.ui.gapmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GapWidthsTest {

    private static final List<GapColumn> ALL = List.of(GapColumn.values());

    private static List<GapColumn> in(double width) {
        return Arrays.stream(GapColumn.values())
                .filter(column -> column.isShownIn(width))
                .toList();
    }

    private static double sum(Map<GapColumn, Double> widths) {
        return widths.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    @ParameterizedTest
    @ValueSource(doubles = {300, 444, 456, 570, 640, 704, 780, 860, 900, 1032, 1400, 2500})
    void fillsEveryWidthAndNeverMore(double width) {
        var widths = GapWidths.usual().fit(in(width), width);

        assertThat(sum(widths)).isLessThanOrEqualTo(width).isGreaterThan(width - GapColumn.values().length);
    }

    @ParameterizedTest
    @ValueSource(doubles = {444, 569, 570, 703, 704, 899, 900, 1032})
    void givesEveryShownColumnAtLeastItsLeast(double width) {
        GapWidths.usual()
                .fit(in(width), width)
                .forEach((column, given) ->
                        assertThat(given).as("%s in %s", column, width).isGreaterThanOrEqualTo(column.least()));
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 444, 780, 1032})
    void showsNeedModuleAndStatusAtEveryWidth(double width) {
        assertThat(in(width)).contains(GapColumn.NEED, GapColumn.MODULE, GapColumn.STATUS);
    }

    @Test
    void makesADraggedColumnWiderAtTheCostOfTheNext() {
        var before = GapWidths.usual().fit(ALL, 1200);
        var after = GapWidths.usual().drag(GapColumn.NEED, 20, ALL, 1200).fit(ALL, 1200);

        assertThat(after.get(GapColumn.NEED)).isCloseTo(before.get(GapColumn.NEED) + 20, within(1.0));
        assertThat(after.get(GapColumn.MODULE)).isCloseTo(before.get(GapColumn.MODULE) - 20, within(1.0));
        assertThat(after.get(GapColumn.HAVE)).isEqualTo(before.get(GapColumn.HAVE));
    }

    @Test
    void dragsHaveAgainstNeedAcrossTheArrow() {
        var after = GapWidths.usual().drag(GapColumn.HAVE, -30, ALL, 1032).fit(ALL, 1032);

        assertThat(after.get(GapColumn.HAVE)).isCloseTo(GapColumn.HAVE.usual() - 30, within(1.0));
        assertThat(after.get(GapColumn.NEED)).isCloseTo(GapColumn.NEED.usual() + 30, within(1.0));
        assertThat(after.get(GapColumn.ARROW)).isEqualTo(GapColumn.ARROW.usual());
    }

    @ParameterizedTest
    @ValueSource(doubles = {-5000, 5000})
    void dragsNoColumnBelowItsLeast(double delta) {
        GapWidths.usual()
                .drag(GapColumn.NEED, delta, ALL, 1032)
                .fit(ALL, 1032)
                .forEach((column, given) -> assertThat(given).isGreaterThanOrEqualTo(column.least() - 1));
    }

    @Test
    void leavesTheLastColumnAndTheArrowAsTheyAre() {
        assertThat(GapWidths.usual().drag(GapColumn.STATUS, 40, ALL, 1032)).isEqualTo(GapWidths.usual());
        assertThat(GapWidths.usual().drag(GapColumn.ARROW, 40, ALL, 1032)).isEqualTo(GapWidths.usual());
    }

    @Test
    void givesNeedTheRestWhereAllWereDraggedToTheirLeast() {
        var least = GapWidths.parse("have 108,arrow 30,need 160,module 168,held 132,standing 142,status 94")
                .orElseThrow();

        assertThat(sum(least.fit(ALL, 1000))).isEqualTo(1000);
    }

    @Test
    void isReadAsItWasWritten() {
        var dragged = GapWidths.usual().drag(GapColumn.HAVE, 25, ALL, 1032);

        assertThat(GapWidths.parse(dragged.toString())).contains(dragged);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "have",
                "have 200",
                "have 9,arrow 30,need 256,module 196,held 132,standing 142,status 100",
                "have 99999,arrow 30,need 256,module 196,held 132,standing 142,status 100",
                "have -5,arrow 30,need 256,module 196,held 132,standing 142,status 100",
                "have NaN,arrow 30,need 256,module 196,held 132,standing 142,status 100",
                "have 176,arrow 30,need 256,module 196,held 132,standing 142,size 100",
            })
    void readsNoGarbage(String text) {
        assertThat(GapWidths.parse(text)).isEmpty();
    }
}
