package dev.footbridge.ui.diagnostic;

import dev.footbridge.progress.Rating;
import java.util.Optional;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The keys that answer the diagnostic. Where text is written, only those that end the writing.
final class StatementKeys {

    private final Statements statements;

    StatementKeys(Statements statements) {
        this.statements = statements;
    }

    void press(KeyEvent key) {
        var writing = key.getTarget() instanceof TextInputControl;
        var done = writing ? endWriting(key) : !modified(key) && (rate(key.getCode()) || move(key));
        if (done) {
            key.consume();
        }
    }

    private boolean endWriting(KeyEvent key) {
        var ends = key.getCode() == KeyCode.ESCAPE || (key.getCode() == KeyCode.ENTER && key.isShortcutDown());
        return ends && close();
    }

    private boolean close() {
        var closed = statements.row().filter(StatementRow::closeEvidence);
        closed.ifPresent(StatementRow::requestFocus);
        return closed.isPresent();
    }

    private boolean rate(KeyCode code) {
        var rating = rating(code);
        rating.ifPresent(statements::rate);
        return rating.isPresent();
    }

    private boolean move(KeyEvent key) {
        switch (key.getCode()) {
            case UP -> statements.previous();
            case DOWN -> statements.next();
            case HOME -> statements.first();
            case END -> statements.last();
            case ESCAPE -> {
                return close();
            }
            case ENTER -> {
                var row = statements.row().filter(key.getTarget()::equals);
                row.ifPresent(StatementRow::editEvidence);
                return row.isPresent();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private static boolean modified(KeyEvent key) {
        return key.isControlDown() || key.isAltDown() || key.isMetaDown() || key.isShortcutDown();
    }

    private static Optional<Rating> rating(KeyCode code) {
        return switch (code) {
            case DIGIT1, NUMPAD1 -> Optional.of(Rating.NOT_YET);
            case DIGIT2, NUMPAD2 -> Optional.of(Rating.PARTLY);
            case DIGIT3, NUMPAD3 -> Optional.of(Rating.YES);
            case DIGIT0, NUMPAD0 -> Optional.of(Rating.UNRATED);
            default -> Optional.empty();
        };
    }
}
