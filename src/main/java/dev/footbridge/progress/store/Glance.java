package dev.footbridge.progress.store;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.Map;

/// What a glance at a folder shows of the progress file and its copies, without reading them. Two that are equal do not
/// prove that nothing changed; two that differ prove that something did.
///
/// @param files by name; empty too where the folder is out of reach
record Glance(Map<String, Seen> files) {

    /// @param key what the system tells files apart by
    record Seen(FileTime modified, long size, String key) {}

    static final Glance NONE = new Glance(Map.of());

    static Glance beside(Path target) {
        var files = new HashMap<String, Seen>();
        try (var siblings = Files.newDirectoryStream(
                Folder.of(target), sibling -> isOfInterest(sibling.getFileName().toString(), target))) {
            for (var sibling : siblings) {
                var attributes = Files.readAttributes(sibling, BasicFileAttributes.class);
                var key = String.valueOf(attributes.fileKey());
                files.put(
                        sibling.getFileName().toString(),
                        new Seen(attributes.lastModifiedTime(), attributes.size(), key));
            }
            return new Glance(files);
        } catch (IOException | DirectoryIteratorException outOfReach) {
            return NONE;
        }
    }

    /// Whether a name begins like that of `target`, as its conflict copies do and the temp files of saves do not.
    static boolean isOfInterest(String name, Path target) {
        var own = String.valueOf(target.getFileName());
        var dot = own.lastIndexOf('.');
        return name.startsWith(dot > 0 ? own.substring(0, dot) : own);
    }
}
