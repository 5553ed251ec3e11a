package dev.footbridge.content;

import static dev.footbridge.message.Messages.text;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// A content pack in one zip file.
///
/// It is read where it is and never unpacked, so that no name in it can reach outside and no link in it is followed.
final class ZippedPack {

    /// The most that a pack may have; the bundled one has about 20 files with 600,000 bytes.
    static final int MOST_FILES = 2_000;

    static final long MOST_BYTES = 50_000_000;

    private static final Pattern OUTSIDE = Pattern.compile("^/|^[A-Za-z]:|\\\\|(^|/)\\.{1,2}(/|$)|//|\\p{Cntrl}");

    private ZippedPack() {}

    static boolean isOne(Path pack) {
        var name = String.valueOf(pack.getFileName()).toLowerCase(Locale.ROOT);
        return (name.endsWith(PackFiles.ZIPPED_ENDING) || name.endsWith(".zip")) && Files.isRegularFile(pack);
    }

    /// @param reader reads the folder that the pack is
    static PackOpened read(Path pack, Function<Path, PackOpened> reader) {
        var name = String.valueOf(pack.getFileName());
        try {
            var problems = problems(pack, name);
            if (!problems.isEmpty()) {
                return new PackOpened.Refused(problems);
            }
            try (var files = FileSystems.newFileSystem(pack)) {
                return reader.apply(folder(files.getPath("/")));
            }
        } catch (IOException notOne) {
            return new PackOpened.Refused(List.of(
                    new Problem(name, 1, text("pack.zip.unreadable", notOne), text("pack.zip.unreadable.mend"))));
        }
    }

    private static List<Problem> problems(Path pack, String name) throws IOException {
        if (Files.size(pack) > MOST_BYTES) {
            return List.of(tooMuch(name));
        }
        var problems = new ArrayList<Problem>();
        try (var zip = new ZipFile(pack.toFile())) {
            var entries = zip.stream().limit(MOST_FILES + 1L).toList();
            if (entries.size() > MOST_FILES
                    || entries.stream().mapToLong(ZippedPack::bytes).sum() > MOST_BYTES) {
                problems.add(tooMuch(name));
            }
            var names = new HashSet<String>();
            for (var entry : entries) {
                if (OUTSIDE.matcher(entry.getName()).find()) {
                    problems.add(of(name, text("pack.zip.outside", entry.getName())));
                } else if (!names.add(entry.getName().toLowerCase(Locale.ROOT))) {
                    problems.add(of(name, text("pack.zip.twice", entry.getName())));
                }
            }
        }
        return problems;
    }

    /// What the entry says of itself, so that a sum of them is right where it says too much.
    private static long bytes(ZipEntry entry) {
        return Math.clamp(entry.getSize(), 0, MOST_BYTES + 1);
    }

    private static Problem tooMuch(String name) {
        return of(name, text("pack.zip.too-much", MOST_FILES, MOST_BYTES));
    }

    private static Problem of(String name, String what) {
        return new Problem(name, 1, what, text("pack.zip.mend"));
    }

    /// Its root; or the one folder there, where that folder was zipped and not only what is in it.
    private static Path folder(Path root) throws IOException {
        if (Files.exists(root.resolve(BridgeReader.FILE))) {
            return root;
        }
        try (var list = Files.list(root)) {
            var within = list.filter(path -> Files.exists(path.resolve(BridgeReader.FILE)))
                    .toList();
            return within.size() == 1 ? within.getFirst() : root;
        }
    }
}
