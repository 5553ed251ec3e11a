package dev.footbridge.ui.guide;

import atlantafx.base.theme.Styles;
import dev.footbridge.content.code.Highlighter;
import dev.footbridge.content.code.Token;
import dev.footbridge.content.document.Content;
import dev.footbridge.content.document.Piece;
import dev.footbridge.message.Messages;
import dev.footbridge.ui.kit.Controls;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

/// A block of code: its language, a button that copies all of it, and its lines in colour.
final class CodeBody {

    private static final PseudoClass FIRST = PseudoClass.getPseudoClass("first");
    private static final PseudoClass LAST = PseudoClass.getPseudoClass("last");

    private CodeBody() {}

    static PieceBody of(Piece piece, Content.Code code, PageActions actions, SideShifts shifts) {
        var words = Words.lines(piece.at(), coloured(code.language(), code.text()));
        words.getStyleClass().add("code-lines");
        words.setAccessibleText(Messages.text("guide.code", code.language(), code.text()));
        var box = new VBox();
        box.getStyleClass().add("code-block");
        box.pseudoClassStateChanged(FIRST, code.first());
        box.pseudoClassStateChanged(LAST, code.last());
        if (code.first()) {
            box.getChildren().add(head(code, actions));
        }
        var ruler = Words.longestLine(code.whole(), "code-plain");
        box.getChildren().add(new SideScroll(words, ruler, shifts.of(code.whole()), code.last()));
        return new PieceBody(box, List.of(words), true);
    }

    private static BorderPane head(Content.Code code, PageActions actions) {
        var copy = Controls.quietButton(Messages.text("guide.copy"), () -> {});
        copy.getStyleClass().addAll(Styles.SMALL, "copy-code");
        copy.setAccessibleText(Messages.text("guide.code.copy", code.language()));
        copy.setOnAction(_ -> {
            actions.copy().accept(code.whole());
            copy.setText(Messages.text("guide.copied"));
        });
        copy.hoverProperty().subscribe(hovers -> {
            if (!hovers) {
                copy.setText(Messages.text("guide.copy"));
            }
        });
        var head = new BorderPane();
        head.getStyleClass().add("code-head");
        var language = Controls.text(code.language(), "code-language");
        BorderPane.setAlignment(language, Pos.CENTER_LEFT);
        BorderPane.setAlignment(copy, Pos.CENTER_RIGHT);
        head.setLeft(language);
        head.setRight(copy);
        return head;
    }

    private static List<Text> coloured(String language, String code) {
        var parts = new ArrayList<Text>();
        var at = 0;
        for (var token : Highlighter.tokens(language, code)) {
            if (token.from() > at) {
                parts.add(part(code.substring(at, token.from()), "code-plain"));
            }
            parts.add(part(code.substring(token.from(), token.to()), styleClass(token.kind())));
            at = token.to();
        }
        if (at < code.length() || parts.isEmpty()) {
            parts.add(part(code.substring(at), "code-plain"));
        }
        return parts;
    }

    private static Text part(String text, String styleClass) {
        var part = new Text(text);
        part.getStyleClass().addAll("said", styleClass);
        return part;
    }

    private static String styleClass(Token.Kind kind) {
        return switch (kind) {
            case COMMENT -> "code-comment";
            case STRING -> "code-string";
            case NUMBER -> "code-number";
            case KEYWORD -> "code-keyword";
            case NAME -> "code-name";
        };
    }
}
