package dev.footbridge.progress.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Moves a damaged file out of the way, whole, under a name of its own.
final class Aside {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss", Locale.ROOT);
    private static final int MAX_TRIES = 1_000;

    private Aside() {}

    /// @param clock its zone is the one that the learner reads the time in
    /// @return where it is now: `progress.damaged-20260309-180411.json`, or with `-2`, `-3`, … where that is taken
    static Path move(Path target, Clock clock) throws IOException {
        var time = TIME.format(ZonedDateTime.now(clock));
        for (var number = 1; ; number++) {
            var aside = target.resolveSibling(name(target, number == 1 ? time : time + "-" + number));
            try {
                Files.move(target, aside);
                Folder.force(Folder.of(target));
                return aside;
            } catch (FileAlreadyExistsException taken) {
                if (number == MAX_TRIES) {
                    throw taken;
                }
            }
        }
    }

    private static String name(Path target, String time) {
        var name = String.valueOf(target.getFileName());
        var dot = name.lastIndexOf('.');
        var end = dot > 0 ? dot : name.length();
        return name.substring(0, end) + ".damaged-" + time + name.substring(end);
    }
}
