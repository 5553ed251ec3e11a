package dev.footbridge.guidance;

import dev.footbridge.content.Bridge;
import dev.footbridge.content.Gap;
import dev.footbridge.content.Module;
import dev.footbridge.progress.Progress;
import dev.footbridge.progress.Rating;
import java.util.List;

/// How far the gaps of one area are covered, by the ratings that show them closing. An area is what one module closes.
///
/// @param closed how many of its gaps are closed, 0 to `gaps`
/// @param yes how many of its diagnostics are rated *yes*, each counted once
/// @param partly the same of *partly*
/// @param rest the others: *not yet* and unrated
public record Coverage(Module area, int closed, int gaps, int yes, int partly, int rest) {

    /// Every area that has a gap, in the order of the bridge's modules.
    public static List<Coverage> of(Bridge bridge, Progress progress) {
        return bridge.modules().stream()
                .filter(module -> !bridge.gapsOf(module.id()).isEmpty())
                .map(module -> of(module, bridge.gapsOf(module.id()), progress))
                .toList();
    }

    private static Coverage of(Module area, List<Gap> gaps, Progress progress) {
        var ratings = gaps.stream()
                .flatMap(gap -> gap.diagnostics().stream())
                .distinct()
                .map(progress::rating)
                .toList();
        var closed = gaps.stream().filter(gap -> GapStatus.of(gap, progress) == GapStatus.CLOSED);
        var yes = ratings.stream().filter(Rating.YES::equals).count();
        var partly = ratings.stream().filter(Rating.PARTLY::equals).count();
        return new Coverage(
                area,
                Math.toIntExact(closed.count()),
                gaps.size(),
                Math.toIntExact(yes),
                Math.toIntExact(partly),
                Math.toIntExact(ratings.size() - yes - partly));
    }

    public int diagnostics() {
        return yes + partly + rest;
    }
}
