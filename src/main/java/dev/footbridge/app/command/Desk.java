package dev.footbridge.app.command;

import dev.footbridge.content.Bridge;
import dev.footbridge.content.id.AntiPatternId;
import dev.footbridge.content.id.DiagnosticId;
import dev.footbridge.content.id.Key;
import dev.footbridge.content.id.ModuleId;
import dev.footbridge.content.id.OutcomeId;
import dev.footbridge.guidance.CameIn;
import dev.footbridge.guidance.Standing;
import dev.footbridge.message.Messages;
import dev.footbridge.message.Suggestion;
import dev.footbridge.progress.Change;
import dev.footbridge.progress.NoteId;
import dev.footbridge.progress.Progress;
import dev.footbridge.progress.Replica;
import dev.footbridge.progress.store.Backup;
import dev.footbridge.progress.store.BackupList;
import dev.footbridge.progress.store.BackupRead;
import dev.footbridge.progress.store.ConflictCopies;
import dev.footbridge.progress.store.CopiesTakenIn;
import dev.footbridge.progress.store.Kept;
import dev.footbridge.progress.store.Occasion;
import dev.footbridge.progress.store.Opened;
import dev.footbridge.progress.store.ProgressFile;
import dev.footbridge.progress.store.ProgressJson;
import dev.footbridge.progress.store.SaveResult;
import java.io.PrintWriter;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/// What a command works at: the bridge, the learner's progress file, and where to write answers.
final class Desk {

    private final Bridge bridge;
    private final ProgressFile file;
    private final Clock clock;
    private final CommandLine line;
    private Progress progress;

    private Desk(Bridge bridge, ProgressFile file, Opened opened, Clock clock, CommandLine line) {
        this.bridge = bridge;
        this.file = file;
        this.clock = clock;
        this.line = line;
        this.progress = opened.progress();
    }

    /// Opens the learner's file, and says on the error stream what was wrong with it.
    static Desk open(Bridge bridge, ProgressFile file, Clock clock, CommandLine line) {
        var opened = file.open();
        OpenedWords.of(opened, clock).ifPresent(line.getErr()::println);
        if (opened instanceof Opened.Damaged damaged) {
            damaged.newest()
                    .map(backup -> Messages.text("cli.way-back", backup.backup().name()))
                    .ifPresent(line.getErr()::println);
        }
        var desk = new Desk(bridge, file, opened, clock, line);
        if (opened instanceof Opened.Joined) {
            desk.save();
        }
        desk.takeIn(new ConflictCopies(file).takeIn());
        return desk;
    }

    private void takeIn(CopiesTakenIn taken) {
        var before = progress;
        progress = before.merge(taken.progress());
        if (!taken.archived().isEmpty()) {
            var cameIn = CameIn.of(bridge, before, progress);
            line.getErr().println(CopiesWords.merged(taken.archived(), cameIn));
        }
        taken.left().stream().map(CopiesWords::left).forEach(line.getErr()::println);
    }

    Standing standing() {
        return Standing.of(bridge, progress);
    }

    Progress progress() {
        return progress;
    }

    Clock clock() {
        return clock;
    }

    PrintWriter out() {
        return line.getOut();
    }

    /// Makes changes and saves them.
    ///
    /// @return the command's exit code: 0 when saved, 1 when not, which is then said on the error stream
    int make(List<Change> changes) {
        var me = Replica.mint(new SecureRandom());
        for (var change : changes) {
            progress = change.on(progress, clock.instant(), progress.latest().next(clock.instant(), me));
        }
        return save();
    }

    /// Makes changes, saves them, and says what was done and what is next.
    ///
    /// @return as [#make]
    int makeAndSay(List<Change> changes) {
        var code = make(changes);
        if (code == CommandLine.ExitCode.OK) {
            new StatusText(standing(), clock, out()).made(changes);
        }
        return code;
    }

    private int save() {
        return switch (file.save(progress)) {
            case SaveResult.Saved saved -> {
                progress = saved.progress();
                saved.noBackup()
                        .map(why -> Messages.text("notice.no-backup", why))
                        .ifPresent(line.getErr()::println);
                yield CommandLine.ExitCode.OK;
            }
            case SaveResult.Failed(var why) -> notSaved(why);
            case SaveResult.Refused(var why) -> notSaved(why);
        };
    }

    /// What the backup of this name holds.
    ///
    /// @throws ParameterException if there is none
    BackupRead backup(String name) {
        var all = file.backups().list() instanceof BackupList.Listed(var listed)
                ? listed.stream().map(Backup::name).toList()
                : List.<String>of();
        if (!all.contains(name)) {
            var hint = Suggestion.nearest(name, all)
                    .map(near -> Messages.text("cli.did-you-mean", near))
                    .orElseGet(() -> Messages.text("cli.see-backups"));
            throw new ParameterException(line, Messages.text("cli.unknown-backup", name) + " " + hint);
        }
        return file.backups().read(Backup.named(name).orElseThrow());
    }

    /// Keeps what there is now, then goes back to `backup` and saves.
    ///
    /// @return the command's exit code, as of [#make]
    int restore(BackupRead.Whole backup) {
        return switch (file.backups().keep(Occasion.RESTORE, ProgressJson.write(progress))) {
            case Kept.Made _, Kept.Already _ -> make(List.of(new Change.Restore(backup.progress())));
            case Kept.Failed(var why) -> {
                line.getErr().println(Messages.text("history.not-restored", why));
                yield CommandLine.ExitCode.SOFTWARE;
            }
        };
    }

    private int notSaved(String why) {
        line.getErr().println(Messages.text("cli.not-saved", why));
        return CommandLine.ExitCode.SOFTWARE;
    }

    /// @throws ParameterException if the bridge has no such diagnostic
    DiagnosticId diagnostic(String id) {
        var known = bridge.diagnostics().stream().map(it -> it.id().value()).toList();
        require(id, known, Messages.text("cli.unknown-diagnostic", id));
        return new DiagnosticId(id);
    }

    /// @throws ParameterException if the bridge has no such module
    ModuleId module(String id) {
        var known = bridge.modules().stream().map(it -> it.id().value()).toList();
        require(id, known, Messages.text("cli.unknown-module", id));
        return new ModuleId(id);
    }

    /// @throws ParameterException if the module stands on no step with a condition
    ModuleId conditional(String id) {
        var module = module(id);
        var known = bridge.path().stream()
                .filter(step -> step.condition().isPresent())
                .map(step -> step.module().value())
                .toList();
        require(id, known, Messages.text("cli.no-condition", id));
        return module;
    }

    /// @throws ParameterException if the bridge has no such anti-pattern
    AntiPatternId antiPattern(String id) {
        var known = bridge.antiPatterns().stream().map(it -> it.id().value()).toList();
        require(id, known, Messages.text("cli.unknown-anti-pattern", id));
        return new AntiPatternId(id);
    }

    /// @throws ParameterException if the bridge has no such outcome
    OutcomeId outcome(String id) {
        var known = bridge.outcomes().stream().map(it -> it.id().value()).toList();
        require(id, known, Messages.text("cli.unknown-outcome", id));
        return new OutcomeId(id);
    }

    /// What a note is on: a module by its id, all else as in `gap/gpu-memory`, or by its id where only one has it.
    ///
    /// @throws ParameterException if the bridge has no such place
    NoteId noteId(String text) {
        var places = notePlaces();
        var ending = places.stream().filter(it -> it.endsWith("/" + text)).toList();
        if (places.contains(text) || ending.size() == 1) {
            return NoteId.parse(places.contains(text) ? text : ending.getFirst())
                    .orElseThrow();
        }
        var near = text.contains("/")
                ? places
                : places.stream().map(Desk::withoutKind).distinct().toList();
        throw unknown(text, ending.isEmpty() ? near : ending, Messages.text("cli.unknown-place", text));
    }

    private static String withoutKind(String place) {
        return place.substring(place.indexOf('/') + 1);
    }

    private List<String> notePlaces() {
        return Stream.of(
                        bridge.modules().stream().map(it -> NoteId.of(it.id())),
                        bridge.path().stream().map(it -> new NoteId.OfStep(it.module())),
                        bridge.gaps().stream().map(it -> new NoteId.OfGap(it.id())),
                        bridge.diagnostics().stream().map(it -> new NoteId.OfDiagnostic(it.id())))
                .flatMap(ids -> ids)
                .map(Key::value)
                .toList();
    }

    /// The value whose word is `word`.
    ///
    /// @throws ParameterException if there is none
    <T> T word(String word, List<T> values, Function<T, String> wordOf) {
        var known = values.stream().map(wordOf).toList();
        require(word, known, Messages.text("cli.unknown-word", word));
        return values.get(known.indexOf(word));
    }

    private void require(String id, Collection<String> known, String otherwise) {
        if (!known.contains(id)) {
            throw unknown(id, known, otherwise);
        }
    }

    private ParameterException unknown(String id, Collection<String> known, String otherwise) {
        var hint = Suggestion.nearest(id, known)
                .map(near -> Messages.text("cli.did-you-mean", near))
                .orElseGet(() -> Messages.text("cli.known", String.join(", ", known)));
        return new ParameterException(line, otherwise + " " + hint);
    }
}
