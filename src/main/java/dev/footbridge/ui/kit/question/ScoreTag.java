package dev.footbridge.ui.kit.question;

import dev.footbridge.message.Messages;
import dev.footbridge.review.Score;
import dev.footbridge.ui.kit.StateShape;
import dev.footbridge.ui.kit.StateTag;

/// What an answer is worth, as a shape and a word.
public final class ScoreTag {

    private ScoreTag() {}

    public static StateTag of(Score score) {
        return new StateTag(shape(score), word(score));
    }

    public static String word(Score score) {
        return switch (score) {
            case RIGHT -> Messages.text("score.right");
            case PARTLY -> Messages.text("score.partly");
            case WRONG -> Messages.text("score.wrong");
        };
    }

    private static StateShape shape(Score score) {
        return switch (score) {
            case RIGHT -> StateShape.DONE;
            case PARTLY -> StateShape.PARTLY;
            case WRONG -> StateShape.NOT_YET;
        };
    }
}
