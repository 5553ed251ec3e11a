package dev.footbridge.ui.kit;

import java.nio.file.Path;
import java.util.Optional;

/// Where all that the learner did is kept, and the way to keep it elsewhere. FX thread only.
public interface DataPlace {

    /// The data folder.
    Path folder();

    /// Whether it was named for this run, which goes before any choice made in the program: then it cannot be moved.
    boolean isFixed();

    /// Asks for a folder in the system's own way; empty where the learner thought better of it.
    Optional<Path> ask();

    /// Moves all of it and opens the window anew. What stands against that is told, and nothing is changed then.
    ///
    /// @param to absolute
    void move(Path to);

    /// One that stays where it is.
    static DataPlace fixed(Path folder) {
        return new DataPlace() {
            @Override
            public Path folder() {
                return folder;
            }

            @Override
            public boolean isFixed() {
                return true;
            }

            @Override
            public Optional<Path> ask() {
                return Optional.empty();
            }

            @Override
            public void move(Path to) {
                throw new UnsupportedOperationException("it stays in " + folder);
            }
        };
    }
}
