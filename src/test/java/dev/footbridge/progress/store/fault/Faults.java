package dev.footbridge.progress.store.fault;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Which input and output calls fail, and how. Counts the calls from the moment it is armed.
public final class Faults {

    /// Says which calls fail.
    public interface Failing {
        boolean fails(int number, String call);
    }

    private Failing failing = (_, _) -> false;
    private Supplier<IOException> trouble = () -> new IOException("injected");
    private final List<String> calls = new ArrayList<>();
    private Optional<Path> device = Optional.empty();
    private boolean struck;
    private final List<String> moved = new ArrayList<>();

    /// The same place as `path`, reached through calls that may fail.
    public Path over(Path path) {
        FileSystem files = new FaultyFileSystem(path.getFileSystem(), this);
        return new FaultyPath(files, path);
    }

    public void arm(Failing failing) {
        this.failing = failing;
        this.calls.clear();
        this.struck = false;
        this.moved.clear();
    }

    public void armOnce(int number) {
        arm((call, _) -> call == number);
    }

    public void armForGood(int number) {
        arm((call, _) -> call >= number);
    }

    public void disarm() {
        failing = (_, _) -> false;
    }

    /// What is written to new files goes to a device instead, so that the system itself fails it.
    public void writeNewFilesTo(Path device) {
        this.device = Optional.of(device);
    }

    public void writeNewFilesNormally() {
        this.device = Optional.empty();
    }

    Optional<Path> device() {
        return device;
    }

    public void failWith(Supplier<IOException> trouble) {
        this.trouble = trouble;
    }

    /// Whether a call failed since this was armed.
    public boolean haveStruck() {
        return struck;
    }

    /// The calls since this was armed, in their order.
    public List<String> calls() {
        return List.copyOf(calls);
    }

    /// Whether a file was moved to `target` since this was armed.
    public boolean haveSeenMoveTo(Path target) {
        return moved.contains(target.toString());
    }

    void moved(Path target) {
        moved.add(target.toString());
    }

    void call(String name) throws IOException {
        calls.add(name);
        if (failing.fails(calls.size(), name)) {
            struck = true;
            throw trouble.get();
        }
    }
}
