package dev.footbridge.ui.diagnostic;

import dev.footbridge.content.Bridge;
import dev.footbridge.content.Diagnostic;
import dev.footbridge.content.id.DiagnosticId;
import dev.footbridge.progress.Progress;
import dev.footbridge.progress.Rating;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The bridge's statements in their order with the learner's ratings: which of them a filter shows, and which comes
/// after which.
///
/// @param retired what the learner rated or noted on statements that the bridge does not have any more, by id
record Checklist(List<Item> items, List<Retired> retired) {

    record Item(DiagnosticId id, Rating rating) {}

    record Retired(DiagnosticId id, Rating rating, String evidence) {}

    Checklist {
        items = List.copyOf(items);
        retired = List.copyOf(retired);
    }

    static Checklist of(Bridge bridge, Progress progress) {
        var items = bridge.diagnostics().stream()
                .map(Diagnostic::id)
                .map(id -> new Item(id, progress.rating(id)))
                .toList();
        var retired = Stream.concat(
                        progress.ratings().all().keySet().stream(), progress.evidence().all().keySet().stream())
                .distinct()
                .filter(id -> bridge.diagnostic(id).isEmpty())
                .map(id -> new Retired(id, progress.rating(id), progress.evidence(id)))
                .filter(mark ->
                        mark.rating() != Rating.UNRATED || !mark.evidence().isBlank())
                .sorted((one, other) -> one.id().value().compareTo(other.id().value()))
                .toList();
        return new Checklist(items, retired);
    }

    List<DiagnosticId> shown(RatingFilter filter) {
        return items.stream()
                .filter(item -> filter.lets(item.rating()))
                .map(Item::id)
                .toList();
    }

    int count(RatingFilter filter) {
        return shown(filter).size();
    }

    /// The first statement to rate, or simply the first; empty where the filter shows none.
    Optional<DiagnosticId> start(RatingFilter filter) {
        return shown(RatingFilter.UNRATED).stream()
                .filter(shown(filter)::contains)
                .findFirst()
                .or(() -> shown(filter).stream().findFirst());
    }

    /// The statement shown after this one, the last one shown if there is none; empty where the filter shows none.
    Optional<DiagnosticId> after(DiagnosticId id, RatingFilter filter) {
        return following(id, 1, filter);
    }

    /// The statement itself if it is shown, else the one shown after it, else the last one shown.
    Optional<DiagnosticId> at(DiagnosticId id, RatingFilter filter) {
        return following(id, 0, filter);
    }

    /// The statement shown before this one, the first one shown if there is none; empty where the filter shows none.
    Optional<DiagnosticId> before(DiagnosticId id, RatingFilter filter) {
        var place = place(id);
        var shown = shown(filter);
        return shown.reversed().stream()
                .filter(other -> place(other) < place)
                .findFirst()
                .or(() -> shown.stream().findFirst());
    }

    private Optional<DiagnosticId> following(DiagnosticId id, int by, RatingFilter filter) {
        var place = place(id) + by;
        var shown = shown(filter);
        return shown.stream()
                .filter(other -> place(other) >= place)
                .findFirst()
                .or(() -> shown.reversed().stream().findFirst());
    }

    private int place(DiagnosticId id) {
        return items.stream().map(Item::id).toList().indexOf(id);
    }
}
