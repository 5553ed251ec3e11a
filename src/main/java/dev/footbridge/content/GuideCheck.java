package dev.footbridge.content;

import static dev.footbridge.message.Messages.text;

import dev.footbridge.content.markdown.FigureText;
import dev.footbridge.content.yaml.Faults;
import dev.footbridge.content.yaml.Place;
import dev.footbridge.content.yaml.YamlSyntax;
import java.util.HashMap;
import java.util.Map;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.IndentedCodeBlock;

/// Checks what a guide's body says, with the rest of the pack at hand.
final class GuideCheck extends AbstractVisitor {

    private static final int HIGHEST = 2;
    private static final int LOWEST = 3;

    private final GuideText guide;
    private final Faults faults;

    private GuideCheck(GuideText guide, Faults faults) {
        this.guide = guide;
        this.faults = faults;
    }

    static void check(GuideText guide, PackNames names, Faults faults) {
        var check = new GuideCheck(guide, faults);
        check.headings();
        guide.body().accept(check);
        TextCheck.check(guide.guide().id(), guide.body(), names, guide::place, faults);
    }

    private void headings() {
        Map<String, Integer> lines = new HashMap<>();
        for (var heading : guide.guide().headings()) {
            var place = guide.place(heading.line());
            var first = lines.putIfAbsent(heading.text(), place.line());
            if (first != null) {
                faults.add(
                        place,
                        text("guide.heading-twice", heading.text(), String.valueOf(first)),
                        text("guide.heading-twice.mend"));
            }
            if (heading.level() < HIGHEST || heading.level() > LOWEST) {
                faults.add(place, text("guide.heading-level", heading.text()), text("guide.heading-level.mend"));
            }
        }
    }

    @Override
    public void visit(FencedCodeBlock block) {
        var language = block.getInfo().strip();
        if (language.isEmpty()) {
            guide.fault(block, text("guide.no-language"), text("guide.no-language.mend"), faults);
        } else if (language.equals("yaml")) {
            yaml(block);
        } else if (language.equals(FigureText.LANGUAGE)
                && FigureText.of(block.getLiteral()).caption().isEmpty()) {
            guide.fault(block, text("guide.no-caption"), text("guide.no-caption.mend"), faults);
        }
    }

    @Override
    public void visit(IndentedCodeBlock block) {
        guide.fault(block, text("guide.no-language"), text("guide.no-language.mend"), faults);
    }

    private void yaml(FencedCodeBlock block) {
        var within = new Faults();
        YamlSyntax.check(block.getLiteral(), within);
        for (var fault : within.inFileOrder()) {
            var line = guide.place(block).line() + fault.place().line();
            faults.add(new Place(line, 1), fault.what(), fault.mend());
        }
    }
}
