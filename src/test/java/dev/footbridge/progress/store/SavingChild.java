package dev.footbridge.progress.store;

import dev.footbridge.content.id.DiagnosticId;
import dev.footbridge.progress.Change;
import dev.footbridge.progress.Progress;
import dev.footbridge.progress.Replica;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/// A program that saves one count after the other and prints each that it was told is saved, until it is killed.
///
/// Arguments: the file, a seed, how many writers take turns, and perhaps a moment and how many times it is reached
/// before
/// the program says so and stands still there. Of two writers neither knows what the other wrote, so every save is a
/// merge with a backup before it.
final class SavingChild {

    /// One learner at one copy of the program.
    record Writer(String name) {

        static final List<Writer> ALL = List.of(new Writer("first"), new Writer("second"));

        DiagnosticId counted() {
            return new DiagnosticId("count-" + name);
        }

        DiagnosticId padded() {
            return new DiagnosticId("padded-" + name);
        }

        int count(Progress progress) {
            var text = progress.evidence(counted());
            return text.isEmpty() ? 0 : Integer.parseInt(text);
        }
    }

    /// What one writer has at hand.
    private static final class Desk {

        private final Writer writer;
        private final ProgressFile file;
        private final Random random;
        private final Replica replica;
        private Progress progress;

        Desk(Writer writer, ProgressFile file, Random random) {
            this.writer = writer;
            this.file = file;
            this.random = random;
            this.replica = Replica.mint(random);
            this.progress = file.open().progress();
        }

        /// Both marks in one save: a mixture of an old and a new file would tell them apart.
        void save() {
            var count = writer.count(progress) + 1;
            note(writer.counted(), String.valueOf(count));
            note(writer.padded(), count + " " + "x".repeat(random.nextInt(50_000)));
            switch (file.save(progress)) {
                case SaveResult.Saved _ -> say("saved " + writer.name() + " " + count);
                case SaveResult other -> say(other.toString());
            }
        }

        private void note(DiagnosticId id, String text) {
            var now = Instant.now();
            progress = new Change.NoteEvidence(id, text)
                    .on(progress, now, progress.latest().next(now, replica));
        }
    }

    /// Says that a moment was reached, and stands still to be killed there.
    private static final class Stops {

        private final String moment;
        private int left;

        Stops(String... arguments) {
            this.moment = arguments.length > 3 ? arguments[3] : "";
            this.left = arguments.length > 3 ? Integer.parseInt(arguments[4]) : 0;
        }

        void reached(String step) {
            if (step.equals(moment) && --left == 0) {
                say("at " + moment);
                while (true) {
                    LockSupport.park();
                }
            }
        }
    }

    private SavingChild() {}

    public static void main(String... arguments) {
        var random = new Random(Long.parseLong(arguments[1]));
        var stops = new Stops(arguments);
        var desks = Stream.iterate(0, number -> number + 1)
                .limit(Integer.parseInt(arguments[2]))
                .map(number -> new Desk(Writer.ALL.get(number), file(arguments[0], stops), random))
                .toList();
        while (true) {
            desks.forEach(Desk::save);
        }
    }

    private static ProgressFile file(String path, Stops stops) {
        return new ProgressFile(
                Path.of(path),
                Clock.systemUTC(),
                step -> stops.reached(step.name()),
                step -> stops.reached("BACKUP_" + step.name()),
                _ -> {});
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
