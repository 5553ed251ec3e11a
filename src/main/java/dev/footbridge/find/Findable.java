package dev.footbridge.find;

import java.util.function.Function;

/// Something that can be found.
///
/// @param title what it is called; fits count most here
/// @param text what else is in it, searched too; may be empty
/// @param target what finding it leads to
public record Findable<T>(Kind kind, String title, String text, T target) {

    public <R> Findable<R> to(Function<? super T, ? extends R> lead) {
        return new Findable<>(kind, title, text, lead.apply(target));
    }
}
