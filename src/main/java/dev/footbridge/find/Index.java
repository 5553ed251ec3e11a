package dev.footbridge.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/// All that can be found, made ready to be searched at each letter. Immutable; any thread.
public final class Index<T> {

    private static final int AROUND = 30;
    private static final int LONGEST_QUERY = 200;

    /// @param title and `text` as they are compared
    private record Prepared<T>(Findable<T> whole, String title, String text) {}

    private record Scored<T>(Prepared<T> item, int score, int place) {}

    /// The worst first: what fits least, and of those that fit alike what came last.
    private static final Comparator<Scored<?>> WORST_FIRST = Comparator.<Scored<?>>comparingInt(Scored::score)
            .thenComparing(Comparator.<Scored<?>, Kind>comparing(
                            scored -> scored.item().whole().kind())
                    .reversed())
            .thenComparing(Comparator.<Scored<?>>comparingInt(Scored::place).reversed());

    private final List<Prepared<T>> all;

    private Index(List<Prepared<T>> all) {
        this.all = all;
    }

    /// @param findables in the order in which they are offered where nothing is typed yet, and where two fit alike
    public static <T> Index<T> of(List<Findable<T>> findables) {
        return new Index<T>(List.of()).and(findables);
    }

    /// This index and more behind it.
    public Index<T> and(List<Findable<T>> more) {
        var both = new ArrayList<>(all);
        for (var findable : more) {
            both.add(new Prepared<>(findable, Fit.plain(findable.title()), Fit.plain(findable.text())));
        }
        return new Index<>(both);
    }

    public Index<T> and(Index<T> more) {
        var both = new ArrayList<>(all);
        both.addAll(more.all);
        return new Index<>(both);
    }

    /// What fits every word of the query, the best first.
    ///
    /// @param query words in any order; blank for whatever comes first
    /// @param most how many at most, from 1
    public List<Hit<T>> search(String query, int most) {
        var plain = Fit.plain(query.length() > LONGEST_QUERY ? query.substring(0, LONGEST_QUERY) : query);
        var words = List.of(plain.strip().split("\\s+"));
        if (plain.isBlank()) {
            return all.stream()
                    .limit(most)
                    .map(item -> new Hit<>(item.whole(), ""))
                    .toList();
        }
        var best = new PriorityQueue<Scored<T>>(WORST_FIRST);
        for (var place = 0; place < all.size(); place++) {
            var item = all.get(place);
            var score = score(words, plain.strip(), item);
            if (score > Fit.NONE) {
                best.add(new Scored<>(item, score, place));
                if (best.size() > most) {
                    best.remove();
                }
            }
        }
        return best.stream()
                .sorted(WORST_FIRST.reversed())
                .map(scored -> new Hit<>(scored.item().whole(), excerpt(words, scored.item())))
                .toList();
    }

    private static int score(List<String> words, String query, Prepared<?> item) {
        var roughly = item.whole().kind().isKnownByName();
        var sum = 0;
        for (var word : words) {
            var fit = Fit.of(word, item.title(), item.text(), roughly);
            if (fit == Fit.NONE) {
                return Fit.NONE;
            }
            sum += fit;
        }
        var whole = words.size() > 1 ? Fit.of(query, item.title(), item.text(), roughly) : Fit.NONE;
        return Math.max(sum / words.size(), whole);
    }

    private static String excerpt(List<String> words, Prepared<?> item) {
        var text = item.whole().text();
        if (text.length() != item.text().length()) {
            // with accents taken off, places no longer agree
            text = item.text();
        }
        for (var word : words) {
            var at = item.text().indexOf(word);
            if (at >= 0 && !item.title().contains(word)) {
                var begin = Fit.wordBegin(word, item.text(), at);
                return around(text, begin >= 0 ? begin : at, word.length());
            }
        }
        return "";
    }

    private static String around(String text, int at, int length) {
        var from = at <= AROUND ? 0 : text.indexOf(' ', at - AROUND) + 1;
        from = from <= 0 || from > at ? Math.max(0, at - AROUND) : from;
        var to = Math.min(text.length(), at + length + AROUND * 2);
        var words = text.substring(from, to).replaceAll("\\s+", " ").strip();
        return (from > 0 ? "… " : "") + words + (to < text.length() ? " …" : "");
    }
}
