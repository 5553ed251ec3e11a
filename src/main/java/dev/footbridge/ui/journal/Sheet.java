package dev.footbridge.ui.journal;

import dev.footbridge.content.id.AntiPatternId;
import dev.footbridge.progress.Change;
import dev.footbridge.progress.Entry;
import dev.footbridge.progress.EntryId;
import dev.footbridge.progress.Journal;
import dev.footbridge.progress.Progress;
import dev.footbridge.progress.Reflection;
import dev.footbridge.ui.kit.Study;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;

/// One reflection while it is written. A new one stands in the log from the first thing that is said in it, so that
/// looking at an empty sheet leaves nothing behind. FX thread only.
final class Sheet {

    private final Study study;
    private final Reflection blank;
    private Optional<EntryId> id;
    private Optional<Reflection> added = Optional.empty();

    private Sheet(Study study, Optional<EntryId> id, Reflection blank) {
        this.study = study;
        this.id = id;
        this.blank = blank;
    }

    static Sheet on(Study study, EntryId id, Reflection reflection) {
        return new Sheet(study, Optional.of(id), reflection);
    }

    static Sheet blank(Study study, AntiPatternId habit) {
        return new Sheet(study, Optional.empty(), blank(habit, LocalDate.now(study.clock())));
    }

    static Reflection blank(AntiPatternId habit, LocalDate today) {
        return new Reflection(habit, today, "", "", "", OptionalInt.empty(), Optional.empty(), Optional.empty(), false);
    }

    Optional<EntryId> id() {
        settle(study.progress());
        return id;
    }

    Reflection reflection() {
        return in(study.progress());
    }

    Reflection in(Progress progress) {
        settle(progress);
        return id.flatMap(progress.reflections()::get).orElse(blank);
    }

    /// Whether it was in the log and is deleted.
    boolean isGone() {
        return id().flatMap(study.progress().reflections()::entry)
                .filter(Entry::isDeleted)
                .isPresent();
    }

    /// What other copies wrote at the same time.
    List<Reflection> besides() {
        return id().flatMap(study.progress().reflections()::entry)
                .map(Entry::besides)
                .orElse(List.of());
    }

    Change with(UnaryOperator<Reflection> edit) {
        var next = edit.apply(reflection());
        if (id.isPresent()) {
            return new Change.Edit<>(Journal.REFLECTIONS, id.get(), next);
        }
        added = Optional.of(next);
        return new Change.Add<>(Journal.REFLECTIONS, next);
    }

    void write(UnaryOperator<Reflection> edit) {
        if (!edit.apply(reflection()).equals(reflection())) {
            study.apply(with(edit));
        }
    }

    /// Finds the entry that was just added: the newest one, which says what was added.
    private void settle(Progress progress) {
        var all = progress.reflections().all();
        if (id.isEmpty() && added.isPresent() && !all.isEmpty()) {
            id = Optional.of(all.lastEntry())
                    .filter(entry -> entry.getValue().value().equals(added))
                    .map(entry -> entry.getKey());
        }
    }
}
