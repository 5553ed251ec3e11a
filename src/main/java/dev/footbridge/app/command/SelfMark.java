package dev.footbridge.app.command;

import dev.footbridge.app.command.Asking.Answered;
import dev.footbridge.progress.Grade;
import dev.footbridge.review.Score;
import java.util.Locale;
import java.util.Optional;

/// How a learner marks their own explanation: 1 to 4, or the grade's word or first letter.
final class SelfMark {

    private SelfMark() {}

    static Optional<Answered> of(String typed) {
        var mark = typed.strip().toLowerCase(Locale.ROOT);
        var number = 0;
        for (var grade : Grade.values()) {
            number++;
            if (mark.equals(String.valueOf(number))
                    || (!mark.isEmpty() && grade.word().startsWith(mark))) {
                return Optional.of(new Answered(score(grade), grade));
            }
        }
        return mark.isEmpty() ? Optional.of(new Answered(Score.WRONG, Grade.AGAIN)) : Optional.empty();
    }

    private static Score score(Grade grade) {
        return switch (grade) {
            case AGAIN -> Score.WRONG;
            case HARD -> Score.PARTLY;
            case GOOD, EASY -> Score.RIGHT;
        };
    }
}
