package dev.footbridge.content.yaml;

import static dev.footbridge.message.Messages.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/// Builds the tree of one YAML document from the parser's events.
///
/// Anchors, aliases and tags are refused where they stand, so the tree is as large as the file and no larger. Nothing
/// recurses, whatever the nesting. It looks at types with `instanceof`, as a pattern `switch` costs the program's start
/// several milliseconds.
public final class YamlTree {

    /// The deepest nesting that is read; a bridge has 5 levels.
    static final int DEEPEST = 20;

    private final Faults faults;
    private final Deque<Branch> open = new ArrayDeque<>();
    private Optional<Yaml> root = Optional.empty();

    private YamlTree(Faults faults) {
        this.faults = faults;
    }

    /// The document in `source`; empty, with a fault, where it is not one whole YAML document with something in it.
    public static Optional<Yaml> parse(String source, Faults faults) {
        var tree = new YamlTree(faults);
        if (!tree.grow(new YamlEvents(source, faults))) {
            return Optional.empty();
        }
        if (tree.root.isEmpty() || (tree.root.get() instanceof Yaml.Scalar scalar && scalar.isNull())) {
            faults.add(Place.START, text("pack.nothing"), text("pack.nothing.mend"));
            return Optional.empty();
        }
        return tree.root;
    }

    /// Whether every event to the end of the stream found its place.
    private boolean grow(YamlEvents events) {
        for (var event = events.next(); event.isPresent(); event = events.next()) {
            if (!place(event.get())) {
                return false;
            }
        }
        return events.atEnd();
    }

    private boolean place(Event event) {
        var place = YamlEvents.start(event);
        if (event instanceof NodeEvent node) {
            refuseSharing(node, place);
        }
        if (event instanceof ScalarEvent scalar) {
            add(new Yaml.Scalar(scalar.getValue(), scalar.isPlain(), place));
        } else if (event instanceof CollectionStartEvent start) {
            if (open.size() == DEEPEST) {
                faults.add(place, text("pack.too-deep", DEEPEST), text("pack.too-deep.mend"));
                return false;
            }
            open.push(Branch.of(start, place));
        } else if (event instanceof CollectionEndEvent) {
            add(open.pop().whole());
        } else if (event instanceof AliasEvent) {
            add(new Yaml.Skipped(place));
        } else if (event instanceof DocumentStartEvent && root.isPresent()) {
            faults.add(place, text("pack.second-document"), text("pack.second-document.mend"));
            return false;
        }
        return true;
    }

    private void add(Yaml part) {
        if (open.isEmpty()) {
            root = Optional.of(part);
        } else {
            open.element().add(part, faults);
        }
    }

    private void refuseSharing(NodeEvent node, Place place) {
        if (node instanceof AliasEvent alias) {
            faults.add(place, text("pack.alias", alias.getAlias()), text("pack.alias.mend"));
        } else if (node.getAnchor().isPresent()) {
            faults.add(place, text("pack.anchor", node.getAnchor().get()), text("pack.anchor.mend"));
        }
        var tag = node instanceof ScalarEvent scalar
                ? scalar.getTag()
                : node instanceof CollectionStartEvent start ? start.getTag() : Optional.<String>empty();
        if (tag.isPresent()) {
            faults.add(place, text("pack.tag"), text("pack.tag.mend"));
        }
    }
}
