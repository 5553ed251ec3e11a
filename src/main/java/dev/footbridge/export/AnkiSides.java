package dev.footbridge.export;

import dev.footbridge.content.markdown.Markdown;
import dev.footbridge.content.selfcheck.Choose;
import dev.footbridge.content.selfcheck.Compute;
import dev.footbridge.content.selfcheck.Explain;
import dev.footbridge.content.selfcheck.Match;
import dev.footbridge.content.selfcheck.Order;
import dev.footbridge.content.selfcheck.Question;
import dev.footbridge.message.Messages;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.renderer.html.HtmlRenderer;

/// The two sides of a question's card, as HTML on one line. Numbers and orders are drawn by the question's id, so that
/// they are the same in every export.
record AnkiSides(String front, String back) {

    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
    private static final HtmlRenderer HTML = HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .escapeHtml(true)
            .sanitizeUrls(true)
            .softbreak(" ")
            .build();

    static AnkiSides of(Question question) {
        var random = new Random(question.id().value().hashCode());
        return switch (question) {
            case Explain explain ->
                new AnkiSides(html(explain.ask()), html(explain.answer()) + list("ul", explain.points()));
            case Choose choose -> choose(choose, random);
            case Compute compute -> {
                var posed = compute.pose(random);
                yield new AnkiSides(
                        html(posed.ask()),
                        "<p><b>" + Html.escaped(posed.answerText()) + "</b></p>" + html(posed.worked()));
            }
            case Order order ->
                new AnkiSides(
                        html(order.ask()) + list("ul", shuffled(order.items(), random)),
                        list("ol", order.items()) + html(order.why()));
            case Match match -> match(match, random);
        };
    }

    private static AnkiSides choose(Choose question, Random random) {
        var options = shuffled(question.options(), random);
        var front = html(question.ask())
                + list("ol", options.stream().map(Choose.Option::text).toList());
        var back = list(
                "ol",
                options.stream()
                        .map(option -> (option.right()
                                ? Messages.text("anki.right", option.why())
                                : Messages.text("anki.wrong", option.why())))
                        .toList());
        return new AnkiSides(front, back);
    }

    private static AnkiSides match(Match question, Random random) {
        var lefts = question.pairs().stream().map(Match.Pair::left).toList();
        var rights = question.pairs().stream().map(Match.Pair::right).toList();
        var front = html(question.ask()) + list("ol", lefts) + list("ul", shuffled(rights, random));
        var pairs = IntStream.range(0, lefts.size())
                .mapToObj(i -> Messages.text("anki.pair", lefts.get(i), rights.get(i)))
                .toList();
        return new AnkiSides(front, list("ol", pairs) + html(question.why()));
    }

    private static <T> List<T> shuffled(List<T> items, Random random) {
        var shuffled = new ArrayList<>(items);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    private static String list(String kind, List<String> items) {
        var html = new StringBuilder("<" + kind + ">");
        items.forEach(item -> html.append("<li>").append(html(item)).append("</li>"));
        return html.append("</" + kind + ">").toString();
    }

    private static String html(String markdown) {
        return Html.oneLine(HTML.render(Markdown.parse(markdown)));
    }
}
