package dev.footbridge.ui.kit.question;

import dev.footbridge.content.document.Content;
import dev.footbridge.content.document.DocumentReader;
import dev.footbridge.content.document.Marker;
import dev.footbridge.content.document.Piece;
import dev.footbridge.content.document.Prose;
import dev.footbridge.content.document.Style;
import dev.footbridge.ui.kit.Controls;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// A short Markdown text. A link in it is plain words: a question leads nowhere before it is answered.
public final class MarkdownText extends VBox {

    public MarkdownText(String markdown, String... styleClasses) {
        getStyleClass().add("markdown");
        getStyleClass().addAll(styleClasses);
        setAccessibleText(plain(markdown));
        for (var piece : DocumentReader.read(markdown, _ -> false).pieces()) {
            getChildren().add(block(piece));
        }
    }

    /// What a Markdown text says, without its look.
    public static String plain(String markdown) {
        return DocumentReader.read(markdown, _ -> false).text();
    }

    private static Node block(Piece piece) {
        var content = switch (piece.content()) {
            case Content.Paragraph(var prose, var _) -> flow(prose);
            case Content.Code code -> Controls.text(code.text(), "markdown-code");
            default -> Controls.prose(piece.text());
        };
        if (piece.marker().isEmpty()) {
            return content;
        }
        HBox.setHgrow(content, Priority.ALWAYS);
        var bullet = piece.marker().get() instanceof Marker.Numbered(var number) ? number : "·";
        var line = new HBox(Controls.text(bullet, "bullet"), content);
        line.getStyleClass().add("point");
        return line;
    }

    private static Node flow(Prose prose) {
        var flow = new TextFlow();
        flow.getStyleClass().add("prose");
        for (var span : prose.spans()) {
            var text = new Text(span.text());
            text.getStyleClass().add("markdown-text");
            for (var style : span.styles()) {
                text.getStyleClass().add(styleClass(style));
            }
            flow.getChildren().add(text);
        }
        return flow;
    }

    private static String styleClass(Style style) {
        return switch (style) {
            case STRONG -> "markdown-strong";
            case EMPHASIS -> "markdown-emphasis";
            case CODE, INERT -> "markdown-code";
        };
    }
}
