package dev.footbridge.content;

import static dev.footbridge.message.Messages.text;

import dev.footbridge.content.guide.Checked;
import dev.footbridge.content.guide.Guide;
import dev.footbridge.content.guide.Source;
import dev.footbridge.content.id.ModuleId;
import dev.footbridge.content.markdown.Markdown;
import dev.footbridge.content.yaml.Faults;
import dev.footbridge.content.yaml.Place;
import dev.footbridge.content.yaml.Yaml;
import dev.footbridge.content.yaml.YamlText;
import dev.footbridge.content.yaml.YamlTree;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.regex.Pattern;

/// Reads a guide: front matter between two lines `---`, then Markdown.
final class GuideReader {

    private static final Pattern FRONT =
            Pattern.compile("\\A---[ \\t]*\\R(?<matter>.*?^)---[ \\t]*$\\R?", Pattern.DOTALL | Pattern.MULTILINE);

    private GuideReader() {}

    /// The guide in the bytes of `guides/<module>.md`; what is wrong with it alone becomes a fault.
    static Optional<GuideText> read(ModuleId module, byte[] bytes, Faults faults) {
        var source = YamlText.decode(bytes, faults);
        if (source.isEmpty()) {
            return Optional.empty();
        }
        var front = FRONT.matcher(source.get());
        if (!front.find()) {
            faults.add(Place.START, text("guide.no-front"), text("guide.no-front.mend", module));
            return Optional.empty();
        }
        var matter = front.group("matter");
        if (matter.isBlank()) {
            faults.add(Place.START, text("guide.empty-front"), text("guide.no-front.mend", module));
            return Optional.empty();
        }
        // The empty line stands for the first ---, so that lines count as in the file.
        var root = YamlTree.parse("\n" + matter, faults);
        var body = source.get().substring(front.end());
        if (body.isBlank()) {
            faults.add(Place.START, text("guide.no-body"), text("guide.no-body.mend"));
        }
        return root.flatMap(yaml -> guide(module, yaml, body, faults))
                .filter(_ -> !body.isBlank())
                .map(guide -> withBody(guide, body, lines(front.group())));
    }

    private static GuideText withBody(Guide guide, String body, int above) {
        var parsed = Markdown.parse(body);
        var whole = new Guide(
                guide.id(),
                guide.title(),
                guide.minutes(),
                guide.checked(),
                guide.sources(),
                body,
                Markdown.headings(parsed));
        return new GuideText(whole, parsed, above);
    }

    private static Optional<Guide> guide(ModuleId module, Yaml root, String body, Faults faults) {
        if (!(root instanceof Yaml.Mapping mapping)) {
            faults.add(root.place(), text("guide.front-not-keys"), text("guide.no-front.mend", module));
            return Optional.empty();
        }
        var fields = Fields.of(mapping, Shape.GUIDE, faults);
        SameModule.check(fields, "id", module);
        return Optional.of(new Guide(
                module,
                fields.text("title"),
                fields.number("minutes"),
                fields.thing("checked", Shape.CHECKED)
                        .map(GuideReader::checked)
                        .orElse(new Checked(LocalDate.EPOCH, new LinkedHashMap<>())),
                sources(fields),
                body,
                List.of()));
    }

    private static Checked checked(Fields checked) {
        return new Checked(date(checked), against(checked));
    }

    private static LocalDate date(Fields checked) {
        var written = checked.text("date");
        if (!written.isEmpty()) {
            try {
                return LocalDate.parse(written);
            } catch (DateTimeException e) {
                var place = checked.entry("date").orElseThrow().place();
                checked.faults().add(place, text("guide.date", written), text("guide.date.mend"));
            }
        }
        return LocalDate.EPOCH;
    }

    private static SequencedMap<String, String> against(Fields checked) {
        var against = new LinkedHashMap<String, String>();
        for (var entry : checked.named("against")) {
            checked.scalars()
                    .value(entry.key(), entry.value(), entry.place())
                    .ifPresent(version -> against.put(entry.key(), version));
        }
        return against;
    }

    private static List<Source> sources(Fields guide) {
        var sources = new ArrayList<Source>();
        for (var fields : guide.things("sources", Shape.SOURCE)) {
            sources.add(new Source(fields.text("title"), LinkReader.url(fields)));
        }
        return sources;
    }

    private static int lines(String text) {
        return (int) text.lines().count();
    }
}
