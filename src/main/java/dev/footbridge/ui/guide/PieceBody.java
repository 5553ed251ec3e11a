package dev.footbridge.ui.guide;

import dev.footbridge.content.document.Content;
import dev.footbridge.content.document.Piece;
import dev.footbridge.message.Messages;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

/// What a piece says, ready to be laid out.
///
/// @param words all its words, in their order
/// @param wide whether it may be wider than running text
record PieceBody(Region region, List<Words> words, boolean wide) {

    static PieceBody of(Piece piece, PageActions actions, TableWidths tables, SideShifts shifts) {
        return switch (piece.content()) {
            case Content.Paragraph(var prose, var _) ->
                said(Words.of(piece.at(), prose, actions.follow()), piece, "paragraph");
            case Content.Heading(var level, var _, var prose) -> {
                var words = said(Words.of(piece.at(), prose, actions.follow()), piece, "heading-" + level);
                words.region().setAccessibleRoleDescription(Messages.text("guide.heading", level));
                yield words;
            }
            case Content.Code code -> CodeBody.of(piece, code, actions, shifts);
            case Content.Figure figure -> figure(piece, figure, shifts);
            case Content.Row row -> RowBody.of(piece, row, actions, tables);
            case Content.CalloutTitle(var kind) -> new PieceBody(CalloutTitles.title(kind), List.of(), false);
            case Content.Rule _ -> {
                var rule = new Region();
                rule.getStyleClass().add("rule");
                yield new PieceBody(rule, List.of(), false);
            }
        };
    }

    private static PieceBody said(Words words, Piece piece, String styleClass) {
        words.getStyleClass().add(styleClass);
        words.setAccessibleRole(AccessibleRole.TEXT);
        words.setAccessibleText(piece.text());
        return new PieceBody(words, List.of(words), false);
    }

    private static PieceBody figure(Piece piece, Content.Figure figure, SideShifts shifts) {
        var drawing = Words.lines(piece.at(), List.of(lines(figure.drawing())));
        drawing.getStyleClass().add("drawing");
        var ruler = Words.longestLine(figure.drawing(), "code-plain");
        var box = new VBox(new SideScroll(drawing, ruler, shifts.of(figure.drawing()), true));
        box.getStyleClass().add("figure");
        box.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        if (figure.caption().isEmpty()) {
            box.setAccessibleText(Messages.text("guide.figure.nameless"));
            return new PieceBody(box, List.of(drawing), true);
        }
        box.setAccessibleText(Messages.text("guide.figure", figure.caption()));
        var at = piece.at() + figure.drawing().length() + 1;
        var caption = Words.wrapped(at, figure.caption());
        caption.getStyleClass().add("caption");
        box.getChildren().add(caption);
        return new PieceBody(box, List.of(drawing, caption), true);
    }

    private static Text lines(String text) {
        var lines = new Text(text);
        lines.getStyleClass().add("said");
        return lines;
    }
}
