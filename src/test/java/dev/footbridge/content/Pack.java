package dev.footbridge.content;

import dev.footbridge.content.guide.Guide;
import dev.footbridge.content.markdown.Markdown;
import dev.footbridge.content.selfcheck.Question;
import dev.footbridge.content.selfcheck.SelfCheck;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;

/// The pack in `content/`, as `check` reads it.
final class Pack {

    static final Path FOLDER = Path.of("content/ai-builder-to-ai-platform-engineer");
    static final PackOpened READ = PackReader.read(FOLDER);

    private Pack() {}

    static Bridge bridge() {
        return ((PackOpened.Accepted) READ).bridge();
    }

    static Shelf shelf() {
        return ((PackOpened.Accepted) READ).shelf();
    }

    static Stream<Guide> guides() {
        return bridge().modules().stream().flatMap(module -> shelf().guide(module.id()).stream());
    }

    static Stream<SelfCheck> selfChecks() {
        return bridge().modules().stream().flatMap(module -> shelf().selfCheck(module.id()).stream());
    }

    static <Q extends Question> Stream<Q> questions(Class<Q> kind) {
        return selfChecks()
                .flatMap(check -> check.questions().stream())
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    static List<FencedCodeBlock> code(Guide guide) {
        var blocks = new ArrayList<FencedCodeBlock>();
        Markdown.parse(guide.markdown()).accept(new AbstractVisitor() {
            @Override
            public void visit(FencedCodeBlock block) {
                blocks.add(block);
            }
        });
        return blocks;
    }
}
