package dev.footbridge.app.command;

import dev.footbridge.guidance.Recommendation;
import dev.footbridge.guidance.Standing;
import dev.footbridge.guidance.Wording;
import dev.footbridge.message.Messages;
import dev.footbridge.message.Text;
import dev.footbridge.progress.Change;
import dev.footbridge.progress.Rating;
import dev.footbridge.ui.kit.Words;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.List;

/// Where the learner stands, as text for a terminal.
public final class StatusText {

    private final Standing standing;
    private final Wording wording;
    private final PrintWriter out;

    public StatusText(Standing standing, Clock clock, PrintWriter out) {
        this.standing = standing;
        this.wording = new Wording(clock);
        this.out = out;
    }

    /// What to study next, why, and what would change it.
    public void next() {
        var next = standing.next();
        heading(next);
        out.println();
        out.println(Messages.text("cli.why"));
        next.reasons().forEach(reason -> point(wording.of(reason)));
        out.println();
        out.println(Messages.text("cli.would-change"));
        next.wouldChange().forEach(turn -> point(wording.of(turn)));
        out.flush();
    }

    /// All ratings, gaps, steps and outcomes, and what is next.
    public void status() {
        var bridge = standing.bridge();
        var progress = standing.progress();
        out.println(bridge.title());
        section(Messages.text(
                "cli.diagnostics", standing.rated(), bridge.diagnostics().size(), standing.rated(Rating.YES)));
        bridge.diagnostics().forEach(it -> row(it.id().value(), Words.of(progress.rating(it.id())), it.name()));
        section(Messages.text("cli.gaps"));
        bridge.gaps().forEach(it -> row(it.id().value(), Words.of(standing.gap(it)), it.need()));
        section(Messages.text("cli.path"));
        bridge.path()
                .forEach(step -> row(
                        step.module().value(),
                        Words.of(standing.module(step.module())),
                        bridge.module(step.module()).orElseThrow().title()));
        section(Messages.text("cli.outcomes"));
        bridge.outcomes()
                .forEach(it ->
                        row(it.id().value(), Words.of(standing.readiness(it).level()), it.name()));
        out.println();
        heading(standing.next());
        out.flush();
    }

    /// What was just done, and what is next now.
    void made(List<Change> changes) {
        changes.forEach(change -> out.println(Messages.text("cli.made", Words.of(change, standing.bridge()))));
        heading(standing.next());
        out.flush();
    }

    private void heading(Recommendation next) {
        var time = next.module().time();
        out.println(Messages.text(
                "cli.next-is", next.module().title(), next.module().id().value(), Text.time(time.from(), time.to())));
    }

    private void section(String title) {
        out.println();
        out.println(title);
    }

    private void row(String id, String state, String name) {
        out.printf("  %-24s %-14s %s%n", id, state, name);
    }

    private void point(String text) {
        out.println("  - " + text);
    }
}
