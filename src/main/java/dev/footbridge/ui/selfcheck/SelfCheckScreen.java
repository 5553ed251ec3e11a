package dev.footbridge.ui.selfcheck;

import dev.footbridge.content.Module;
import dev.footbridge.content.id.ModuleId;
import dev.footbridge.ui.kit.Library;
import dev.footbridge.ui.kit.Navigator;
import dev.footbridge.ui.kit.Screen;
import dev.footbridge.ui.kit.ScreenPane;
import dev.footbridge.ui.kit.Study;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;

/// Prove it: the questions on one module, one at a time, and at the end what the answers say beside what the learner
/// says. A run that was left goes on where it was as long as the program runs.
public final class SelfCheckScreen extends ScreenPane {

    private final Study study;
    private final Library library;
    private final Navigator navigator;
    private final Label place;
    private final ScrollPane scroll = new ScrollPane();
    private final Map<ModuleId, Run> runs = new HashMap<>();
    private Page front;

    public SelfCheckScreen(Study study, Library library, Navigator navigator) {
        this(study, library, navigator, new Label());
    }

    private SelfCheckScreen(Study study, Library library, Navigator navigator, Label place) {
        super(Screen.SELF_CHECK, place);
        this.study = study;
        this.library = library;
        this.navigator = navigator;
        this.place = place;
        this.front = new ModulesPage(study, navigator);
        place.getStyleClass().add("muted");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        setCenter(scroll);
        show(front);
    }

    /// Goes on with the run on a module, or offers to begin one.
    public void prove(ModuleId module) {
        Optional.ofNullable(runs.get(module)).ifPresentOrElse(this::goOn, () -> begin(module));
    }

    @Override
    public void shown() {
        front.enter();
    }

    private void begin(ModuleId module) {
        library.read(
                shelf -> shelf.selfCheck(module).map(check -> new Run(study, check, shelf.guide(module))),
                run -> show(new BeginPage(module(module), run, this::goOn)));
    }

    private void goOn(Run run) {
        runs.put(run.module(), run);
        run.next()
                .ifPresentOrElse(
                        question -> show(new QuestionPage(question, run, RandomGenerator.getDefault(), this::answered)),
                        () -> finish(run));
    }

    private void answered(Run run, boolean stop) {
        if (stop) {
            finish(run);
        } else {
            goOn(run);
        }
    }

    private void finish(Run run) {
        runs.remove(run.module());
        if (run.result().answers().isEmpty()) {
            navigator.showModule(run.module());
            show(new ModulesPage(study, navigator));
        } else {
            show(new ResultPage(study, navigator, module(run.module()), run, () -> begin(run.module())));
        }
    }

    private Module module(ModuleId id) {
        return study.bridge().module(id).orElseThrow();
    }

    private void show(Page page) {
        front = page;
        place.setText(page.place());
        scroll.setContent(page);
        scroll.setVvalue(0);
        if (getScene() != null) {
            applyCss();
            layout();
            page.enter();
        }
    }
}
