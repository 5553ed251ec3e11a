package dev.footbridge.content;

import static dev.footbridge.message.Messages.text;

import dev.footbridge.content.SelfCheckText.Written;
import dev.footbridge.content.id.DiagnosticId;
import dev.footbridge.content.id.ModuleId;
import dev.footbridge.content.id.QuestionId;
import dev.footbridge.content.selfcheck.Choose;
import dev.footbridge.content.selfcheck.Explain;
import dev.footbridge.content.selfcheck.Match;
import dev.footbridge.content.selfcheck.Order;
import dev.footbridge.content.selfcheck.Question;
import dev.footbridge.content.selfcheck.SelfCheck;
import dev.footbridge.content.yaml.Faults;
import dev.footbridge.content.yaml.Place;
import dev.footbridge.content.yaml.Yaml;
import dev.footbridge.content.yaml.YamlText;
import dev.footbridge.content.yaml.YamlTree;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/// Reads a self-check.
final class SelfCheckReader {

    private final ModuleId module;
    private final Faults faults;
    private final Names ids = new Names();

    private SelfCheckReader(ModuleId module, Faults faults) {
        this.module = module;
        this.faults = faults;
    }

    /// The self-check in the bytes of `self-checks/<module>.yaml`; what is wrong with it alone becomes a fault.
    static Optional<SelfCheckText> read(ModuleId module, byte[] bytes, Faults faults) {
        var source = YamlText.decode(bytes, faults);
        if (source.isPresent() && source.get().isBlank()) {
            faults.add(Place.START, text("pack.nothing"), text("self-check.nothing.mend", module));
            return Optional.empty();
        }
        var root = source.flatMap(text -> YamlTree.parse(text, faults));
        if (root.isEmpty()) {
            return Optional.empty();
        }
        if (!(root.get() instanceof Yaml.Mapping mapping)) {
            faults.add(root.get().place(), text("pack.not-bridge"), text("self-check.nothing.mend", module));
            return Optional.empty();
        }
        return Optional.of(new SelfCheckReader(module, faults).selfCheck(mapping));
    }

    private SelfCheckText selfCheck(Yaml.Mapping mapping) {
        var fields = Fields.of(mapping, Shape.SELF_CHECK, faults);
        SameModule.check(fields, "module", module);
        var questions = new ArrayList<Written>();
        for (var question : fields.mappings("questions", Shape.EXPLAIN)) {
            question(question).ifPresent(questions::add);
        }
        var all = questions.stream().map(Written::question).toList();
        return new SelfCheckText(new SelfCheck(module, all), questions);
    }

    private Optional<Written> question(Yaml.Mapping mapping) {
        var faultsBefore = faults.size();
        var kind = KindReader.read(mapping, faults);
        if (kind.isEmpty()) {
            return Optional.empty();
        }
        var fields = Fields.of(mapping, kind.get().shape(), faults);
        var id = new QuestionId(id(fields));
        var diagnostic = new DiagnosticId(fields.reference("diagnostic", new References()));
        var ask = fields.prose("ask");
        var reread = fields.text("reread");
        Question question = switch (kind.get()) {
            case EXPLAIN -> new Explain(id, diagnostic, ask, reread, fields.texts("points"), fields.prose("answer"));
            case CHOOSE -> new Choose(id, diagnostic, ask, reread, options(fields));
            case COMPUTE -> ComputeReader.read(id, diagnostic, ask, reread, fields);
            case ORDER -> new Order(id, diagnostic, ask, reread, items(fields), fields.prose("why"));
            case MATCH -> new Match(id, diagnostic, ask, reread, pairs(fields), fields.prose("why"));
        };
        return Optional.of(new Written(question, fields, faults.size() == faultsBefore));
    }

    private String id(Fields fields) {
        var id = fields.id(ids);
        if (!id.equals(Fields.NO_ID) && !id.startsWith(module + "-")) {
            var place = fields.entry("id").orElseThrow().place();
            faults.add(place, text("self-check.id", id), text("self-check.id.mend", module));
        }
        return id;
    }

    private List<Choose.Option> options(Fields question) {
        var options = new ArrayList<Choose.Option>();
        for (var fields : question.things("options", Shape.OPTION)) {
            options.add(new Choose.Option(fields.prose("text"), right(fields), fields.prose("why")));
        }
        var right = options.stream().filter(Choose.Option::right).count();
        question.entry("options").filter(_ -> !options.isEmpty()).ifPresent(entry -> {
            if (right == 0) {
                faults.add(entry.place(), text("self-check.none-right"), text("self-check.none-right.mend"));
            } else if (right == options.size()) {
                faults.add(entry.place(), text("self-check.all-right"), text("self-check.all-right.mend"));
            }
        });
        noneTwice(question, "options", options.stream().map(Choose.Option::text).toList());
        return options;
    }

    private boolean right(Fields option) {
        var entry = option.entry("right");
        if (entry.isEmpty() || entry.get().value() instanceof Yaml.Skipped) {
            return false;
        }
        var written = entry.get().value() instanceof Yaml.Scalar scalar && scalar.plain() ? scalar.value() : "";
        if (!written.equals("true") && !written.equals("false")) {
            faults.add(entry.get().place(), text("self-check.right"), text("self-check.right.mend"));
        }
        return !written.equals("false");
    }

    private List<String> items(Fields question) {
        var items = question.texts("items");
        atLeastTwo(question, "items", items.size());
        noneTwice(question, "items", items);
        return items;
    }

    private List<Match.Pair> pairs(Fields question) {
        var pairs = new ArrayList<Match.Pair>();
        for (var fields : question.things("pairs", Shape.PAIR)) {
            pairs.add(new Match.Pair(fields.prose("left"), fields.prose("right")));
        }
        atLeastTwo(question, "pairs", pairs.size());
        noneTwice(question, "pairs", pairs.stream().map(Match.Pair::left).toList());
        noneTwice(question, "pairs", pairs.stream().map(Match.Pair::right).toList());
        return pairs;
    }

    private void atLeastTwo(Fields question, String key, int size) {
        if (size == 1) {
            var place = question.entry(key).orElseThrow().place();
            faults.add(place, text("self-check.only-one", key), text("self-check.only-one.mend"));
        }
    }

    private void noneTwice(Fields question, String key, List<String> texts) {
        var seen = new HashSet<String>();
        for (var written : texts) {
            if (!written.isEmpty() && !seen.add(written)) {
                var place = question.entry(key).orElseThrow().place();
                faults.add(place, text("pack.listed-twice", written), text("pack.listed-twice.mend"));
            }
        }
    }
}
