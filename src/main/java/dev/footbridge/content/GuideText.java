package dev.footbridge.content;

import dev.footbridge.content.guide.Guide;
import dev.footbridge.content.markdown.Markdown;
import dev.footbridge.content.yaml.Faults;
import dev.footbridge.content.yaml.Place;
import org.commonmark.node.Node;

/// A guide as it stands in its file.
///
/// @param body the parsed body
/// @param above how many lines of the file stand above the body
record GuideText(Guide guide, Node body, int above) {

    /// Where a part of the body begins in the file.
    Place place(Node part) {
        return place(Markdown.line(part));
    }

    /// @param line of the body, from 1
    Place place(int line) {
        return new Place(above + line, 1);
    }

    void fault(Node part, String what, String mend, Faults faults) {
        faults.add(place(part), what, mend);
    }
}
