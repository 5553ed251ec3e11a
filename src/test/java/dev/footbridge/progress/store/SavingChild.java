package dev.footbridge.progress.store;

import dev.footbridge.content.id.DiagnosticId;
import dev.footbridge.progress.Change;
import dev.footbridge.progress.Progress;
import dev.footbridge.progress.Replica;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Random;

/// A program that saves one count after the other and prints each that it was told is saved, until it is killed.
///
/// Arguments: the file, a seed, and perhaps a step and how many times it is reached before the program halts there.
final class SavingChild {

    static final DiagnosticId COUNT = new DiagnosticId("count");
    static final DiagnosticId PADDED = new DiagnosticId("padded");

    private SavingChild() {}

    public static void main(String... arguments) {
        var random = new Random(Long.parseLong(arguments[1]));
        var replica = Replica.mint(random);
        var file = new ProgressFile(Path.of(arguments[0]), Clock.systemUTC(), halting(arguments), _ -> {});
        var opened = file.open();
        if (opened instanceof Opened.Damaged || opened instanceof Opened.OutOfReach) {
            System.out.println("opened " + opened);
            return;
        }
        var progress = opened.progress();
        for (var count = count(progress) + 1; ; count++) {
            // Both marks in one save: a mixture of an old and a new file would tell them apart.
            progress = noted(progress, COUNT, String.valueOf(count), replica);
            progress = noted(progress, PADDED, count + " " + "x".repeat(random.nextInt(50_000)), replica);
            if (file.save(progress) instanceof SaveResult.Saved) {
                System.out.println("saved " + count);
                System.out.flush();
            }
        }
    }

    static int count(Progress progress) {
        var text = progress.evidence(COUNT);
        return text.isEmpty() ? 0 : Integer.parseInt(text);
    }

    private static Progress noted(Progress before, DiagnosticId id, String text, Replica replica) {
        var now = Instant.now();
        return new Change.NoteEvidence(id, text).on(before, now, before.latest().next(now, replica));
    }

    private static SafeWrite.Steps halting(String... arguments) {
        if (arguments.length < 4) {
            return _ -> {};
        }
        var at = SafeWrite.Step.valueOf(arguments[2]);
        var left = new int[] {Integer.parseInt(arguments[3])};
        return step -> {
            if (step == at && --left[0] == 0) {
                Runtime.getRuntime().halt(9);
            }
        };
    }
}
