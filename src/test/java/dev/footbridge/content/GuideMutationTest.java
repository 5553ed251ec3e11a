package dev.footbridge.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.footbridge.content.id.Id;
import dev.footbridge.content.selfcheck.Choose;
import dev.footbridge.content.selfcheck.Compute;
import dev.footbridge.content.selfcheck.Question;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whatever happens to the text of a guide or a self-check, reading the pack throws nothing and hands out nothing that
/// hangs loose.
class GuideMutationTest {

    private static final int RUNS = 150;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"guides/alpha.md,1", "guides/alpha.md,2", "self-checks/alpha.yaml,3", "self-checks/alpha.yaml,4"})
    void a_damaged_file_is_refused_with_its_lines_or_still_whole(String file, long firstSeed) throws IOException {
        SmallPack.in(folder);
        var original = Files.readAllBytes(folder.resolve(file));
        var refused = 0;
        for (var seed = firstSeed * RUNS; seed < (firstSeed + 1) * RUNS; seed++) {
            var random = new Random(seed);
            var damaged = original;
            for (var times = 1 + random.nextInt(3); times > 0; times--) {
                damaged = damage(damaged, random);
            }
            Files.write(folder.resolve(file), damaged);
            try {
                switch (PackReader.read(folder)) {
                    case PackOpened.Accepted(var bridge, var shelf) -> assertWhole(bridge, shelf);
                    case PackOpened.Refused(var problems) -> {
                        refused++;
                        assertListed(problems, file, damaged);
                    }
                }
            } catch (RuntimeException | Error e) {
                fail("seed " + seed, e);
            }
        }
        assertThat(refused)
                .as("packs refused, or the damage is too slight to test anything")
                .isGreaterThan(RUNS / 3);
    }

    private static byte[] damage(byte[] bytes, Random random) {
        var lines = new ArrayList<>(Arrays.asList(new String(bytes, StandardCharsets.UTF_8).split("\n", -1)));
        var at = random.nextInt(lines.size());
        var other = random.nextInt(lines.size());
        switch (random.nextInt(9)) {
            case 0 -> lines.remove(at);
            case 1 -> lines.add(other, lines.get(at));
            case 2 -> lines.set(other, lines.set(at, lines.get(other)));
            case 3 -> lines.subList(at, lines.size()).clear();
            case 4 -> lines.set(at, lines.get(at).replaceFirst("[a-z]", "" + (char) ('a' + random.nextInt(26))));
            case 5 ->
                lines.set(
                        at,
                        lines.get(at)
                                + List.of(":", "'", "[", "```", "](", "<b>", "{x}", "---", "^", "\t")
                                        .get(random.nextInt(10)));
            case 6 -> lines.set(at, lines.get(at).replaceFirst("[0-9]", "" + random.nextInt(10)));
            case 7 -> lines.set(at, lines.get(at).stripLeading());
            default -> {
                return randomBytes(bytes, random);
            }
        }
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] randomBytes(byte[] bytes, Random random) {
        var damaged = bytes.clone();
        for (var times = 1 + random.nextInt(8); times > 0 && damaged.length > 0; times--) {
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
        }
        return damaged;
    }

    /// Problems may be in the other file, too, which points into this one; each file's are in its order.
    private static void assertListed(List<Problem> problems, String damagedFile, byte[] damaged) {
        var lines = 1;
        for (var b : damaged) {
            lines += b == '\n' || b == '\r' ? 1 : 0;
        }
        assertThat(problems).isNotEmpty();
        for (var problem : problems) {
            assertThat(problem.file()).isIn("guides/alpha.md", "self-checks/alpha.yaml");
            assertThat(problem.line()).isPositive();
            assertThat(problem.what()).isNotBlank();
            assertThat(problem.mend()).isNotBlank();
        }
        var here = problems.stream()
                .filter(problem -> problem.file().equals(damagedFile))
                .toList();
        assertThat(here).extracting(Problem::line).isSorted();
        for (var problem : here) {
            assertThat(problem.line()).isLessThanOrEqualTo(lines);
        }
    }

    /// Says again, from the records alone, what the reader promises of a guide and a self-check.
    private static void assertWhole(Bridge bridge, Shelf shelf) {
        for (var module : bridge.modules()) {
            var guide = shelf.guide(module.id());
            guide.ifPresent(it -> {
                assertThat(it.minutes()).isPositive();
                assertThat(it.title()).isNotBlank();
                assertThat(it.markdown()).isNotBlank();
            });
            shelf.selfCheck(module.id()).ifPresent(check -> {
                assertThat(check.questions())
                        .isNotEmpty()
                        .extracting(Question::id)
                        .doesNotHaveDuplicates();
                for (var question : check.questions()) {
                    assertThat(Id.isWellFormed(question.id().value())).isTrue();
                    assertThat(bridge.diagnostic(question.diagnostic())).isPresent();
                    assertThat(guide.orElseThrow().heading(question.reread())).isPresent();
                    assertThat(question.ask()).isNotBlank();
                    assertThat(question.texts())
                            .isNotEmpty()
                            .allSatisfy(text -> assertThat(text).isNotBlank());
                    if (question instanceof Compute compute) {
                        assertThat(compute.everyCase())
                                .isNotEmpty()
                                .allSatisfy(posed -> assertThat(posed.answer()).isFinite());
                    }
                    if (question instanceof Choose choose) {
                        assertThat(choose.right())
                                .isNotEmpty()
                                .hasSizeLessThan(choose.options().size());
                    }
                }
            });
        }
    }
}
