package dev.footbridge.progress.store;

import dev.footbridge.message.Messages;
import dev.footbridge.progress.Progress;
import dev.footbridge.progress.store.CopiesTakenIn.Left;
import dev.footbridge.progress.store.ProgressJson.Reading;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// The copies of the progress file that sync programs leave beside it when two machines changed it at once. They are
/// merged into it and then moved to the folder `merged`; none is ever deleted or written over.
///
/// A conflict copy is what has the file's name with something put in that says so: `progress.sync-conflict-….json`
/// (Syncthing), `progress (Ann’s conflicted copy 2026-03-09).json` (Dropbox), `progress (conflicted copy ….json)`
/// (Nextcloud), `progress_conflict-….json` (ownCloud), `progress (SFConflict …).json` (Seafile),
/// `progress[Conflict].json` (Google Drive), `progress.Conflict.json` (Resilio), `…_Conflict.json` (Synology), and the
/// like in languages that write it *Konflikt* or *conflit*. Names that people give to copies of their own, such as
/// `progress (1).json`, `progress 2.json` or `progress-LAPTOP.json`, are left alone, though some sync programs give
/// them too.
public final class ConflictCopies {

    private final ProgressFile file;
    private final Map<Path, Found> told = new HashMap<>();

    public ConflictCopies(ProgressFile file) {
        this.file = file;
    }

    /// Merges what is there into the file and moves it away once that is saved. A copy that cannot be read, or is a
    /// newer program's, stays and is told once. Does nothing where the file itself is not written.
    public synchronized CopiesTakenIn takeIn() {
        if (!file.isWritten()) {
            return new CopiesTakenIn(Progress.NONE, List.of(), List.of());
        }
        var readable = new LinkedHashMap<Path, Found>();
        var left = new ArrayList<Left>();
        var progress = Progress.NONE;
        for (var copy : beside()) {
            try {
                var found = Found.at(copy);
                switch (Meaning.of(found).reading()) {
                    case Reading.Read(var theirs, var _) -> {
                        if (!(found instanceof Found.Nothing)) {
                            readable.put(copy, found);
                            progress = progress.merge(theirs);
                        }
                    }
                    case Reading.Newer(var schema, var _) ->
                        leave(copy, found, newer(schema)).ifPresent(left::add);
                    case Reading.Wrong(var why) -> leave(copy, found, why).ifPresent(left::add);
                }
            } catch (IOException unreachable) {
                // a sync program may still hold it; the next look finds it again
            }
        }
        var isSaved = !readable.isEmpty() && file.saveMerged(progress) instanceof SaveResult.Saved;
        return new CopiesTakenIn(progress, isSaved ? archive(readable) : List.of(), left);
    }

    private Optional<Left> leave(Path copy, Found found, String why) {
        return found.equals(told.put(copy, found)) ? Optional.empty() : Optional.of(new Left(copy, why));
    }

    private static String newer(int schema) {
        return Messages.text("store.newer-copy", String.valueOf(schema));
    }

    private List<Path> beside() {
        try {
            var target = file.target();
            var pattern = pattern(String.valueOf(target.getFileName()));
            try (var siblings = Files.newDirectoryStream(
                    Folder.of(target),
                    sibling -> pattern.matcher(sibling.getFileName().toString()).matches())) {
                var copies = new ArrayList<Path>();
                siblings.forEach(copies::add);
                copies.sort(null);
                return copies;
            }
        } catch (IOException | DirectoryIteratorException notNow) {
            return List.of();
        }
    }

    private static Pattern pattern(String name) {
        var dot = name.lastIndexOf('.');
        var end = dot > 0 ? dot : name.length();
        return Pattern.compile(
                Pattern.quote(name.substring(0, end)) + "(?!\\.damaged-)[ ._(\\[-].*[ck]onfli[ck]?t.*"
                        + Pattern.quote(name.substring(end)),
                Pattern.CASE_INSENSITIVE);
    }

    private List<Path> archive(Map<Path, Found> merged) {
        var archived = new ArrayList<Path>();
        merged.forEach((copy, found) -> {
            try {
                if (Found.at(copy).equals(found)) {
                    archived.add(Archive.beside(copy).move(copy, found));
                }
            } catch (IOException unmovable) {
                // what it says is saved; the next look tries to move it again
            }
        });
        return archived;
    }
}
