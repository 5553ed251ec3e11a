package dev.footbridge.ui.journal;

import dev.footbridge.content.id.AntiPatternId;
import dev.footbridge.content.id.ModuleId;
import dev.footbridge.progress.Reflection;
import dev.footbridge.progress.Setting;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;

/// A reflection with one thing said otherwise.
final class Edits {

    private Edits() {}

    static UnaryOperator<Reflection> habit(AntiPatternId habit) {
        return it -> new Reflection(
                habit,
                it.on(),
                it.what(),
                it.cost(),
                it.instead(),
                it.strength(),
                it.setting(),
                it.module(),
                it.shareable());
    }

    static UnaryOperator<Reflection> on(LocalDate day) {
        return it -> new Reflection(
                it.antiPattern(),
                day,
                it.what(),
                it.cost(),
                it.instead(),
                it.strength(),
                it.setting(),
                it.module(),
                it.shareable());
    }

    static UnaryOperator<Reflection> what(String text) {
        return it -> texts(it, text, it.cost(), it.instead());
    }

    static UnaryOperator<Reflection> cost(String text) {
        return it -> texts(it, it.what(), text, it.instead());
    }

    static UnaryOperator<Reflection> instead(String text) {
        return it -> texts(it, it.what(), it.cost(), text);
    }

    static UnaryOperator<Reflection> strength(OptionalInt strength) {
        return it -> circumstances(it, strength, it.setting(), it.module(), it.shareable());
    }

    static UnaryOperator<Reflection> setting(Optional<Setting> setting) {
        return it -> circumstances(it, it.strength(), setting, it.module(), it.shareable());
    }

    static UnaryOperator<Reflection> module(Optional<ModuleId> module) {
        return it -> circumstances(it, it.strength(), it.setting(), module, it.shareable());
    }

    static UnaryOperator<Reflection> shareable(boolean shareable) {
        return it -> circumstances(it, it.strength(), it.setting(), it.module(), shareable);
    }

    private static Reflection texts(Reflection it, String what, String cost, String instead) {
        return new Reflection(
                it.antiPattern(),
                it.on(),
                what,
                cost,
                instead,
                it.strength(),
                it.setting(),
                it.module(),
                it.shareable());
    }

    private static Reflection circumstances(
            Reflection it,
            OptionalInt strength,
            Optional<Setting> setting,
            Optional<ModuleId> module,
            boolean shareable) {
        return new Reflection(
                it.antiPattern(), it.on(), it.what(), it.cost(), it.instead(), strength, setting, module, shareable);
    }
}
