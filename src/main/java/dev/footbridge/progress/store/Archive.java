package dev.footbridge.progress.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The folder `merged` beside the progress file: everything that was merged into it, as it was. Nothing in it is ever
/// deleted or written over.
///
/// @param folder where it is; made when it is first needed
record Archive(Path folder) {

    /// Its name beside the file.
    static final String NAME = "merged";

    private static final int MAX_TRIES = 1_000;

    private interface Put {
        void at(Path place) throws IOException;
    }

    static Archive beside(Path target) {
        return new Archive(target.resolveSibling(NAME));
    }

    /// Moves a copy here. One that is here already, byte for byte, is only taken away where it was: another machine
    /// archived the same copy, and its archive came here first.
    ///
    /// @param found what is in it
    /// @return where it is now
    Path move(Path copy, Found found) throws IOException {
        var place = put(copy.getFileName().toString(), found, free -> Files.move(copy, free));
        Files.deleteIfExists(copy);
        Folder.force(Folder.of(copy));
        return place;
    }

    /// Writes here what a file held that git had left its marks in, unless it is here already.
    void keepMarked(Path target, Found.Contents contents, SafeWrite safely) throws IOException {
        put("conflict-markers-" + target.getFileName(), contents, free -> {
            if (!safely.write(free, contents.bytes(), new Found.Nothing())) {
                throw new FileAlreadyExistsException(free.toString());
            }
        });
    }

    private Path put(String name, Found found, Put put) throws IOException {
        Folder.create(folder);
        for (var number = 1; ; number++) {
            var place = folder.resolve(numbered(name, number));
            try {
                var there = Found.at(place);
                if (there instanceof Found.Nothing) {
                    put.at(place);
                    Folder.force(folder);
                    return place;
                }
                if (there.equals(found)) {
                    return place;
                }
            } catch (FileAlreadyExistsException taken) {
                // by another program, a moment ago
            }
            if (number == MAX_TRIES) {
                throw new FileAlreadyExistsException(place.toString());
            }
        }
    }

    private static String numbered(String name, int number) {
        if (number == 1) {
            return name;
        }
        var dot = name.lastIndexOf('.');
        var end = dot > 0 ? dot : name.length();
        return name.substring(0, end) + "-" + number + name.substring(end);
    }
}
