package dev.footbridge.content;

import static dev.footbridge.message.Messages.text;

import dev.footbridge.content.SelfCheckText.Written;
import dev.footbridge.content.id.ModuleId;
import dev.footbridge.content.markdown.Markdown;
import dev.footbridge.content.selfcheck.Choose;
import dev.footbridge.content.selfcheck.Compute;
import dev.footbridge.content.selfcheck.Explain;
import dev.footbridge.content.selfcheck.Match;
import dev.footbridge.content.selfcheck.Order;
import dev.footbridge.content.yaml.Faults;

/// Checks a self-check with the rest of the pack at hand.
final class SelfCheckCheck {

    private final ModuleId module;
    private final PackNames names;
    private final Faults faults;

    private SelfCheckCheck(ModuleId module, PackNames names, Faults faults) {
        this.module = module;
        this.names = names;
        this.faults = faults;
    }

    static void check(SelfCheckText text, PackNames names, Faults faults) {
        var check = new SelfCheckCheck(text.selfCheck().module(), names, faults);
        text.questions().forEach(check::check);
    }

    private void check(Written written) {
        diagnostic(written);
        reread(written);
        texts(written);
        if (written.whole() && written.question() instanceof Compute compute) {
            ComputeCheck.check(compute, written, faults);
        }
    }

    private void diagnostic(Written written) {
        var id = written.question().diagnostic().value();
        var known = names.ids("diagnostic").orElseThrow();
        if (written.fields().entry("diagnostic").isEmpty() || known.contains(id)) {
            return;
        }
        var asWritten = id.equals(Fields.NO_ID) ? written.fields().text("diagnostic") : id;
        faults.add(
                written.place("diagnostic"),
                text("pack.unknown-diagnostic", asWritten),
                TextCheck.near(asWritten, known));
    }

    private void reread(Written written) {
        var slug = written.question().reread();
        var slugs = names.slugs(module.value());
        if (slug.isEmpty() || names.isUnread(module.value())) {
            return;
        }
        if (slugs.isEmpty()) {
            var mend = text("text.no-guide.mend", module);
            faults.add(written.place("reread"), text("text.no-guide", module), mend);
        } else if (!slugs.get().contains(slug)) {
            var mend = TextCheck.near(slug, slugs.get());
            faults.add(written.place("reread"), text("text.unknown-slug", module, slug), mend);
        }
    }

    private void texts(Written written) {
        var question = written.question();
        markdown(written, "ask", question.ask());
        var key = switch (question) {
            case Explain _ -> "answer";
            case Choose _ -> "options";
            case Compute _ -> "worked";
            case Order _, Match _ -> "why";
        };
        for (var one : question.texts()) {
            markdown(written, key, one);
        }
    }

    private void markdown(Written written, String key, String markdown) {
        TextCheck.check(module, Markdown.parse(markdown), names, _ -> written.place(key), faults);
    }
}
