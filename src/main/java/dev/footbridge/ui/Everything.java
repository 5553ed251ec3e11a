package dev.footbridge.ui;

import dev.footbridge.find.BridgeFindables;
import dev.footbridge.find.Findable;
import dev.footbridge.find.Index;
import dev.footbridge.find.Kind;
import dev.footbridge.find.LearnerFindables;
import dev.footbridge.find.Place;
import dev.footbridge.message.Messages;
import dev.footbridge.progress.Change;
import dev.footbridge.progress.Progress;
import dev.footbridge.ui.find.Lead;
import dev.footbridge.ui.kit.Command;
import dev.footbridge.ui.kit.Library;
import dev.footbridge.ui.kit.Study;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// All that the palette can lead to. What the bridge holds is read once, in the background; what the learner wrote is
/// made ready anew only where it has changed. FX thread only.
final class Everything implements Supplier<Index<Lead>> {

    private final Study study;
    private final Library library;
    private final Supplier<List<Command>> commands;
    private final Shell shell;
    private final Consumer<Place> show;
    private Optional<Index<Lead>> ofBridge = Optional.empty();
    private Index<Lead> ofLearner = Index.of(List.of());
    private Progress known = Progress.NONE;
    private boolean reading;

    /// @param show leads to a place
    Everything(Study study, Library library, Supplier<List<Command>> commands, Shell shell, Consumer<Place> show) {
        this.study = study;
        this.library = library;
        this.commands = commands;
        this.shell = shell;
        this.show = show;
    }

    /// Reads what the bridge holds, and calls `then` once it can be found.
    void read(Runnable then) {
        if (!reading) {
            reading = true;
            library.read(shelf -> Index.of(leads(BridgeFindables.of(study.bridge(), shelf))), index -> {
                ofBridge = Optional.of(index);
                then.run();
            });
        }
    }

    @Override
    public Index<Lead> get() {
        if (!study.progress().equals(known)) {
            known = study.progress();
            ofLearner = Index.of(leads(LearnerFindables.of(study.bridge(), known)));
        }
        return Index.of(ofCommands())
                .and(ofBridge.orElseGet(() -> Index.of(List.of())))
                .and(ofLearner);
    }

    private List<Findable<Lead>> leads(List<Findable<Place>> places) {
        return places.stream()
                .map(findable -> findable.<Lead>to(place -> new Lead("", () -> show.accept(place))))
                .toList();
    }

    private List<Findable<Lead>> ofCommands() {
        var all = new ArrayList<Findable<Lead>>();
        for (var command : commands.get()) {
            var key = command.key().map(it -> it.getDisplayText()).orElse("");
            add(all, command.leadsTo() ? Kind.SCREEN : Kind.COMMAND, command.title(), new Lead(key, command.does()));
        }
        for (var module : study.bridge().modules()) {
            add(
                    all,
                    Kind.COMMAND,
                    Messages.text("find.read", module.title()),
                    new Lead("", () -> shell.openGuide(module.id(), Optional.empty())));
            add(
                    all,
                    Kind.COMMAND,
                    Messages.text("find.prove", module.title()),
                    new Lead("", () -> shell.proveIt(module.id())));
            switch (study.standing().module(module.id())) {
                case NOT_STARTED, LEFT_OUT ->
                    add(
                            all,
                            Kind.COMMAND,
                            Messages.text("find.start", module.title()),
                            new Lead("", () -> study.apply(new Change.Start(module.id()))));
                case IN_PROGRESS ->
                    add(
                            all,
                            Kind.COMMAND,
                            Messages.text("find.finish", module.title()),
                            new Lead("", () -> study.apply(new Change.Finish(module.id()))));
                case DONE, SKIPPED ->
                    add(
                            all,
                            Kind.COMMAND,
                            Messages.text("find.reopen", module.title()),
                            new Lead("", () -> study.apply(new Change.Reopen(module.id()))));
            }
        }
        return all;
    }

    private static void add(List<Findable<Lead>> all, Kind kind, String title, Lead lead) {
        all.add(new Findable<>(kind, title, "", lead));
    }
}
