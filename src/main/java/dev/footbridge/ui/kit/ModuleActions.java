package dev.footbridge.ui.kit;

import dev.footbridge.content.Module;
import dev.footbridge.guidance.ModuleStanding;
import dev.footbridge.guidance.Recommendation.Kind;
import dev.footbridge.guidance.Standing;
import dev.footbridge.message.Messages;
import dev.footbridge.progress.Answer;
import dev.footbridge.progress.Change;
import dev.footbridge.progress.NoteId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;

/// What the learner can do with a module where they stand: one filled button if it is next, the others quiet.
public final class ModuleActions extends StackPane {

    private final Study study;
    private final Navigator navigator;
    private final Module module;
    private final FlowPane buttons = new FlowPane();

    public ModuleActions(Study study, Navigator navigator, Module module) {
        this.study = study;
        this.navigator = navigator;
        this.module = module;
        buttons.getStyleClass().add("actions");
        getChildren().add(buttons);
        Live.show(this, study.standingProperty(), this::show);
    }

    private void show(Standing standing) {
        var next = standing.isNext(module.id());
        var offered = next ? onNext(standing.next().kind()) : onOther(standing.module(module.id()));
        var names = offered.stream().map(Button::getText).toList();
        var shown = buttons.getChildren().stream()
                .map(node -> ((Button) node).getText())
                .toList();
        if (!names.equals(shown) || next != isNextShown()) {
            var focused = buttons.getChildren().stream().anyMatch(Node::isFocused);
            buttons.getChildren().setAll(offered);
            if (focused && !offered.isEmpty()) {
                offered.getFirst().requestFocus();
            }
        }
    }

    private boolean isNextShown() {
        return buttons.getChildren().stream()
                .anyMatch(node -> node.getStyleClass().contains("next-button")
                        || node.getStyleClass().contains("next-choice"));
    }

    private List<Button> onNext(Kind kind) {
        return switch (kind) {
            case FIRST, STEP, GAP ->
                List.of(
                        Controls.nextButton(Messages.text("action.start"), this::startAndRead),
                        proveIt(),
                        done(),
                        skip(),
                        guide(),
                        note());
            case CONTINUE ->
                List.of(
                        Controls.nextButton(Messages.text("action.continue"), this::read),
                        proveIt(),
                        done(),
                        skip(),
                        online(),
                        note());
            case CONFIRM ->
                List.of(
                        Controls.nextButton(
                                Messages.text("action.confirm"),
                                () -> apply(new Change.Skip(module.id(), Messages.text("skip.confirmed")))),
                        proveIt(),
                        start(),
                        guide());
            case CONDITION ->
                List.of(
                        Controls.nextChoice(
                                Messages.text("action.yes"),
                                () -> apply(new Change.AnswerCondition(module.id(), Answer.YES))),
                        Controls.nextChoice(
                                Messages.text("action.no"),
                                () -> apply(new Change.AnswerCondition(module.id(), Answer.NO))));
            case OUTCOME -> {
                var actions = new ArrayList<Button>();
                actions.add(Controls.nextButton(Messages.text("action.rate"), () -> navigator.show(Screen.DIAGNOSTIC)));
                actions.addAll(onOther(study.standing().module(module.id())));
                yield actions;
            }
        };
    }

    private List<Button> onOther(ModuleStanding standing) {
        return switch (standing) {
            case NOT_STARTED, LEFT_OUT -> List.of(start(), proveIt(), done(), skip(), guide(), note());
            case IN_PROGRESS -> List.of(turnTo(), proveIt(), done(), skip(), guide(), note());
            case DONE, SKIPPED ->
                List.of(
                        Controls.button(Messages.text("action.reopen"), () -> apply(new Change.Reopen(module.id()))),
                        proveIt(),
                        guide(),
                        note());
        };
    }

    private Button start() {
        return Controls.button(Messages.text("action.start"), this::startAndRead);
    }

    private void startAndRead() {
        apply(new Change.Start(module.id()));
        read();
    }

    private void read() {
        navigator.openGuide(module.id(), Optional.empty());
    }

    private Button guide() {
        return Controls.quietButton(Messages.text("action.guide"), this::read);
    }

    private Button note() {
        return Controls.quietButton(Messages.text("action.note"), () -> navigator.showNote(NoteId.of(module.id())));
    }

    private Button online() {
        return Controls.quietButton(
                Messages.text("action.online"),
                () -> navigator.openOnline(module.links().getFirst()));
    }

    private Button turnTo() {
        return Controls.button(Messages.text("action.turn-to"), () -> apply(new Change.Start(module.id())));
    }

    private Button proveIt() {
        return Controls.button(Messages.text("action.prove-it"), () -> navigator.proveIt(module.id()));
    }

    private Button done() {
        return Controls.button(Messages.text("action.done"), () -> apply(new Change.Finish(module.id())));
    }

    private Button skip() {
        return Controls.quietButton(Messages.text("action.skip-with-reason"), this::askWhy);
    }

    private void askWhy() {
        var form = new SkipForm(study, module, this::closeForm);
        buttons.setVisible(false);
        getChildren().setAll(buttons, form);
        form.focusReason();
    }

    private void closeForm() {
        getChildren().setAll(buttons);
        buttons.setVisible(true);
        buttons.getChildren().stream().findFirst().ifPresent(Node::requestFocus);
    }

    private void apply(Change change) {
        study.apply(change);
    }
}
