package dev.footbridge.content.document;

import java.util.List;
import java.util.stream.Collectors;

/// What a piece says.
public sealed interface Content {

    /// Its words, without the look of them: what is selected, copied and found.
    String text();

    /// @param continues whether it goes on where the piece before left off
    record Paragraph(Prose prose, boolean continues) implements Content {
        @Override
        public String text() {
            return prose.text();
        }
    }

    /// @param level 1 to 6
    /// @param slug names it in links
    record Heading(int level, String slug, Prose prose) implements Content {
        @Override
        public String text() {
            return prose.text();
        }
    }

    /// Some lines of a block of code, so few that a page can lay them out while it scrolls.
    ///
    /// @param language as the author named it; empty where they did not
    /// @param whole all lines of the block
    record Code(String language, String text, String whole, boolean first, boolean last) implements Content {}

    /// A drawing in characters.
    ///
    /// @param caption what it shows, in words; empty where there is none
    record Figure(String drawing, String caption) implements Content {
        @Override
        public String text() {
            return caption.isEmpty() ? drawing : drawing + "\n" + caption;
        }
    }

    /// One row of a table; its text has a tab between two cells.
    record Row(Table table, List<Prose> cells, boolean head, boolean last) implements Content {

        public Row {
            cells = List.copyOf(cells);
        }

        @Override
        public String text() {
            return cells.stream().map(Prose::text).collect(Collectors.joining("\t"));
        }
    }

    /// The word with which a callout begins.
    record CalloutTitle(Frame.Kind kind) implements Content {
        @Override
        public String text() {
            return "";
        }
    }

    record Rule() implements Content {
        @Override
        public String text() {
            return "";
        }
    }
}
