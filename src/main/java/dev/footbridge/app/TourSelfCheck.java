package dev.footbridge.app;

import dev.footbridge.content.id.ModuleId;
import dev.footbridge.content.selfcheck.Choose;
import dev.footbridge.content.selfcheck.Compute;
import dev.footbridge.content.selfcheck.Explain;
import dev.footbridge.content.selfcheck.Match;
import dev.footbridge.content.selfcheck.Order;
import dev.footbridge.content.selfcheck.Question;
import dev.footbridge.message.Messages;
import dev.footbridge.ui.Shell;
import dev.footbridge.ui.kit.question.QuestionView;
import java.io.IOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;

/// Walks through a self-check as one who knows none of it, with a picture of the first question of each kind before and
/// after its answer, and of the result.
final class TourSelfCheck {

    /// Takes a picture of what is shown.
    interface Camera {
        void take(String name) throws IOException;
    }

    private final Shell shell;
    private final Scene scene;

    TourSelfCheck(Shell shell, Scene scene) {
        this.shell = shell;
        this.scene = scene;
    }

    void walk(ModuleId module, Camera camera) throws IOException {
        shell.proveIt(module);
        camera.take("begin");
        press("self-check.begin");
        var seen = new HashSet<String>();
        for (var question = question(); question.isPresent(); question = question()) {
            var kind = kind(question.get());
            var isNew = seen.add(kind);
            if (isNew) {
                camera.take(kind);
            }
            press("question.give-up");
            if (isNew) {
                camera.take(kind + "-answered");
            }
            press("self-check.next", "self-check.to-result");
        }
        camera.take("result");
    }

    private Optional<Question> question() {
        return all(shell)
                .filter(QuestionView.class::isInstance)
                .map(view -> ((QuestionView) view).question())
                .findFirst();
    }

    private void press(String... keys) {
        scene.getRoot().layout();
        all(shell)
                .filter(node -> node instanceof Button button && button.isVisible() && isOneOf(button, keys))
                .findFirst()
                .ifPresent(button -> ((Button) button).fire());
    }

    private static boolean isOneOf(Button button, String... keys) {
        return Stream.of(keys).map(Messages::text).anyMatch(button.getText()::equals);
    }

    private static Stream<Node> all(Node root) {
        return root instanceof Parent parent
                ? Stream.concat(
                        Stream.of(root),
                        parent.getChildrenUnmodifiable().stream().flatMap(TourSelfCheck::all))
                : Stream.of(root);
    }

    private static String kind(Question question) {
        return switch (question) {
            case Explain _ -> "explain";
            case Choose _ -> "choose";
            case Compute _ -> "compute";
            case Order _ -> "order";
            case Match _ -> "match";
        };
    }
}
