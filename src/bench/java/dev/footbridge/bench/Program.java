package dev.footbridge.bench;

import java.nio.file.Path;
import java.util.List;

/// A program to be started.
record Program(List<String> command) {

    /// A tool of the Java that runs this.
    static Path java(String tool) {
        return Path.of(System.getProperty("java.home"), "bin", tool);
    }
}
