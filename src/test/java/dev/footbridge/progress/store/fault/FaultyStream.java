package dev.footbridge.progress.store.fault;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystem;
import java.nio.file.Path;
import java.util.Iterator;

/// The listing of a folder, which may fail at each entry.
record FaultyStream(DirectoryStream<Path> real, FileSystem files, Faults faults) implements DirectoryStream<Path> {

    @Override
    public Iterator<Path> iterator() {
        var entries = real.iterator();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                try {
                    faults.call("list on");
                } catch (IOException trouble) {
                    throw new DirectoryIteratorException(trouble);
                }
                return entries.hasNext();
            }

            @Override
            public Path next() {
                return new FaultyPath(files, entries.next());
            }
        };
    }

    @Override
    public void close() throws IOException {
        real.close();
    }
}
