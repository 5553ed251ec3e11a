package dev.footbridge.content.selfcheck;

import dev.footbridge.content.id.ModuleId;
import dev.footbridge.content.id.QuestionId;
import java.util.List;
import java.util.Optional;

/// The questions with which a learner checks what they know of one module.
public record SelfCheck(ModuleId module, List<Question> questions) {

    public SelfCheck {
        questions = List.copyOf(questions);
    }

    public Optional<Question> question(QuestionId id) {
        return questions.stream().filter(question -> question.id().equals(id)).findFirst();
    }
}
