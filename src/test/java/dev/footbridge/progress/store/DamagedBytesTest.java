package dev.footbridge.progress.store;

import static dev.footbridge.progress.store.Learner.CLOCK;
import static dev.footbridge.progress.store.Learner.rated;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import dev.footbridge.progress.Progress;
import dev.footbridge.progress.Rating;
import dev.footbridge.progress.store.ProgressJson.Reading;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A progress file that is cut off, or whose bytes were changed at random: it is read as it stands, or kept aside whole
/// and the newest backup offered.
class DamagedBytesTest {

    private static final int FILES = 2_000;
    private static final byte[] WHOLE = ProgressJsonTest.FULL.getBytes(UTF_8);
    private static final Progress GOOD = ((Reading.Read) ProgressJson.read(WHOLE)).progress();
    private static final Progress NEXT = rated(GOOD, "a", Rating.YES);

    private enum Change {
        FLIP {
            @Override
            byte[] in(byte[] bytes, RandomGenerator random) {
                bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
                return bytes;
            }
        },
        INSERT {
            @Override
            byte[] in(byte[] bytes, RandomGenerator random) {
                var at = random.nextInt(bytes.length + 1);
                var longer = new ByteArrayOutputStream();
                longer.write(bytes, 0, at);
                longer.write(random.nextInt(256));
                longer.write(bytes, at, bytes.length - at);
                return longer.toByteArray();
            }
        },
        DELETE {
            @Override
            byte[] in(byte[] bytes, RandomGenerator random) {
                var at = random.nextInt(bytes.length);
                var shorter = Arrays.copyOf(bytes, bytes.length - 1);
                System.arraycopy(bytes, at + 1, shorter, at, shorter.length - at);
                return shorter;
            }
        },
        SWAP {
            @Override
            byte[] in(byte[] bytes, RandomGenerator random) {
                var one = random.nextInt(bytes.length);
                var other = random.nextInt(bytes.length);
                var held = bytes[one];
                bytes[one] = bytes[other];
                bytes[other] = held;
                return bytes;
            }
        };

        abstract byte[] in(byte[] bytes, RandomGenerator random);
    }

    private enum Outcome {
        READ,
        NEWER,
        KEPT_ASIDE
    }

    private final FileSystem files = Jimfs.newFileSystem(Configuration.unix());
    private final Path backedUp = files.getPath("/backed-up/progress.json");

    @BeforeEach
    void backUp() throws IOException {
        Files.createDirectory(backedUp.getParent());
        assertThat(new Backups(backedUp, CLOCK).keep(Occasion.DAILY, WHOLE)).isInstanceOf(Kept.Made.class);
    }

    @AfterEach
    void forget() throws IOException {
        files.close();
    }

    @Test
    void a_file_cut_off_at_any_byte_is_kept_aside_whole_and_a_backup_offered() throws IOException {
        for (var length = 0; length < WHOLE.length - 1; length++) {
            assertThat(outcome(Arrays.copyOf(WHOLE, length), "cut at " + length))
                    .isEqualTo(Outcome.KEPT_ASIDE);
        }
    }

    @Test
    void a_file_with_random_bytes_changed_is_read_or_kept_aside_whole_and_a_backup_offered() throws IOException {
        var outcomes = new EnumMap<Outcome, Integer>(Outcome.class);
        for (var seed = 0L; seed < FILES; seed++) {
            outcomes.merge(outcome(changed(seed), "seed " + seed), 1, Integer::sum);
        }
        assertThat(outcomes).as("both can come of it").containsKeys(Outcome.READ, Outcome.KEPT_ASIDE);
    }

    private static byte[] changed(long seed) {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        var bytes = WHOLE.clone();
        for (var left = 1 + random.nextInt(3); left > 0; left--) {
            bytes = Change.values()[random.nextInt(Change.values().length)].in(bytes, random);
        }
        return bytes;
    }

    private Path newFolderWithTheBackup(String name) throws IOException {
        var folder = Files.createDirectory(files.getPath("/" + name));
        var backups = Files.createDirectory(folder.resolve(Backups.FOLDER));
        try (var made = Files.list(backedUp.resolveSibling(Backups.FOLDER))) {
            for (var backup : made.toList()) {
                Files.copy(backup, backups.resolve(backup.getFileName()));
            }
        }
        return folder;
    }

    private Outcome outcome(byte[] bytes, String when) throws IOException {
        var path = Files.write(newFolderWithTheBackup(when).resolve("progress.json"), bytes);
        var file = new ProgressFile(path, CLOCK, _ -> {}, _ -> {});
        return switch (file.open()) {
            case Opened.Loaded(var progress) -> {
                assertThat(path).as(when).hasBinaryContent(bytes);
                assertThat(file.save(NEXT)).as(when).isInstanceOf(SaveResult.Saved.class);
                assertThat(read(path)).as(when).isEqualTo(progress.merge(NEXT));
                yield Outcome.READ;
            }
            case Opened.Newer _ -> {
                assertThat(file.save(NEXT)).as(when).isInstanceOf(SaveResult.Refused.class);
                assertThat(path).as(when).hasBinaryContent(bytes);
                yield Outcome.NEWER;
            }
            case Opened.Damaged(var aside, var why, var newest) -> {
                assertThat(why).as(when).isNotBlank();
                assertThat(newest.map(BackupRead.Whole::progress)).as(when).contains(GOOD);
                assertThat(file.save(NEXT)).as(when).isInstanceOf(SaveResult.Saved.class);
                assertThat(aside).as(when).hasBinaryContent(bytes);
                yield Outcome.KEPT_ASIDE;
            }
            case Opened other -> throw new AssertionError(when + ": " + other);
        };
    }

    private static Progress read(Path path) throws IOException {
        return ((Reading.Read) ProgressJson.read(Files.readAllBytes(path))).progress();
    }
}
