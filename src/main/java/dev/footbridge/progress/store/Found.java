package dev.footbridge.progress.store;

import dev.footbridge.message.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;

/// What is at a path, whole: two of these are equal only if no byte differs, which is how a change by another program
/// is
/// told. Comparing the bytes is surer than comparing their hash, and at the size of this file as cheap.
sealed interface Found {

    record Nothing() implements Found {}

    /// Something that cannot be a progress file, whatever it says.
    record Unusable(String why) implements Found {}

    final class Contents implements Found {

        private final byte[] bytes;

        Contents(byte[] bytes) {
            this.bytes = bytes;
        }

        byte[] bytes() {
            return bytes;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Contents contents && Arrays.equals(bytes, contents.bytes);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(bytes);
        }
    }

    /// Reads what is at `target`.
    ///
    /// @throws IOException if it is there but cannot be read, so that it is never taken for nothing
    static Found at(Path target) throws IOException {
        try {
            var attributes = Files.readAttributes(target, BasicFileAttributes.class);
            if (!attributes.isRegularFile()) {
                return new Unusable(Messages.text("store.wrong.not-a-file"));
            }
            if (attributes.size() > Utf8.MAX_BYTES) {
                return new Unusable(Messages.text("store.wrong.too-large", String.valueOf(Utf8.MAX_BYTES >> 20)));
            }
            return new Contents(Files.readAllBytes(target));
        } catch (NoSuchFileException nothing) {
            return new Nothing();
        }
    }

    /// What is at `target`, taken to be `known` where a glance shows no difference: [SafeWrite] looks at every byte
    /// before it replaces anything.
    static Found perhapsStill(Found known, Path target) throws IOException {
        return known instanceof Contents contents && isAsLong(contents, target) ? known : at(target);
    }

    private static boolean isAsLong(Contents contents, Path target) throws IOException {
        try {
            var attributes = Files.readAttributes(target, BasicFileAttributes.class);
            return attributes.isRegularFile() && attributes.size() == contents.bytes().length;
        } catch (NoSuchFileException nothing) {
            return false;
        }
    }
}
