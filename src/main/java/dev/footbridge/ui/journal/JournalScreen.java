package dev.footbridge.ui.journal;

import dev.footbridge.content.AntiPattern;
import dev.footbridge.content.id.AntiPatternId;
import dev.footbridge.message.Messages;
import dev.footbridge.progress.EntryId;
import dev.footbridge.ui.kit.Chips;
import dev.footbridge.ui.kit.Preferences;
import dev.footbridge.ui.kit.Screen;
import dev.footbridge.ui.kit.ScreenPane;
import dev.footbridge.ui.kit.Study;
import java.util.List;
import java.util.Optional;
import javafx.event.ActionEvent;

/// The journal: the habits to catch with the learner's record of each, and every reflection.
public final class JournalScreen extends ScreenPane {

    private enum Page {
        HABITS(Messages.text("journal.habits")),
        REFLECTIONS(Messages.text("journal.reflections"));

        private final String title;

        Page(String title) {
            this.title = title;
        }
    }

    private final Study study;
    private final Preferences preferences;
    private final Chips<Page> pages;
    private final HabitsPage habits;
    private final ReflectionsPage reflections;
    private Optional<ReflectionEditor> editor = Optional.empty();

    public JournalScreen(Study study, Preferences preferences) {
        this(study, preferences, new Chips<>(List.of(Page.values()), page -> page.title));
    }

    private JournalScreen(Study study, Preferences preferences, Chips<Page> pages) {
        super(Screen.JOURNAL, pages);
        this.study = study;
        this.preferences = preferences;
        this.pages = pages;
        getStyleClass().add("journal");
        habits = new HabitsPage(study, this::reflectOn, this::list);
        reflections = new ReflectionsPage(study, this::open, this::begin);
        pages.chosenProperty().subscribe(this::show);
        pages.getChildren().forEach(chip -> chip.addEventHandler(ActionEvent.ACTION, _ -> close()));
    }

    @Override
    public void shown() {
        if (editor.isPresent()) {
            editor.get().focusWriting();
        } else if (pages.chosenProperty().get() == Page.HABITS) {
            habits.focusFirst();
        } else {
            reflections.focusList();
        }
    }

    /// Begins a reflection on a habit. It stands in the journal from its first letter.
    public void reflectOn(AntiPatternId habit) {
        edit(Sheet.blank(study, habit));
    }

    /// Shows a reflection to read it and to write on. One that is gone is shown as the list it was in.
    public void open(EntryId id) {
        study.progress()
                .reflections()
                .get(id)
                .ifPresentOrElse(
                        reflection -> {
                            edit(Sheet.on(study, id, reflection));
                            reflections.select(id);
                        },
                        () -> list(Optional.empty()));
    }

    private void begin(Optional<AntiPatternId> habit) {
        habit.or(() -> study.bridge().antiPatterns().stream().findFirst().map(AntiPattern::id))
                .ifPresent(this::reflectOn);
    }

    private void list(AntiPatternId habit) {
        list(Optional.of(habit));
    }

    private void list(Optional<AntiPatternId> habit) {
        reflections.filter(habit);
        pages.choose(Page.REFLECTIONS);
        close();
    }

    private void edit(Sheet sheet) {
        var opened = new ReflectionEditor(study, preferences, sheet, () -> leave(sheet));
        editor = Optional.of(opened);
        setCenter(opened);
        if (getScene() != null) {
            applyCss();
            layout();
        }
        opened.focusWriting();
    }

    private void leave(Sheet sheet) {
        if (editor.isPresent()) {
            close();
            sheet.id().ifPresent(reflections::select);
        }
    }

    private void close() {
        editor = Optional.empty();
        show(pages.chosenProperty().get());
        if (getScene() != null) {
            applyCss();
            layout();
            shown();
        }
    }

    private void show(Page page) {
        setCenter(
                switch (page) {
                    case HABITS -> habits;
                    case REFLECTIONS -> reflections;
                });
    }
}
