package dev.footbridge.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever happens to the bundled pack's text, reading it throws nothing and hands out nothing that hangs loose.
class MutationTest {

    private static final Path PACK = Path.of("content/ai-builder-to-ai-platform-engineer/bridge.yaml");
    private static final int RUNS = 250;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void a_damaged_pack_is_refused_with_its_lines_or_still_whole(long firstSeed) throws IOException {
        var original = Files.readAllBytes(PACK);
        var refused = 0;
        for (var seed = firstSeed * RUNS; seed < (firstSeed + 1) * RUNS; seed++) {
            var random = new Random(seed);
            var damaged = original;
            for (var times = 1 + random.nextInt(3); times > 0; times--) {
                damaged = damage(damaged, random);
            }
            try {
                switch (BridgeReader.read("bridge.yaml", damaged)) {
                    case PackRead.Accepted accepted -> assertWhole(accepted.bridge());
                    case PackRead.Refused all -> {
                        refused++;
                        assertListed(all.problems(), damaged);
                    }
                }
            } catch (RuntimeException | Error e) {
                fail("seed " + seed, e);
            }
        }
        assertThat(refused)
                .as("packs refused, or the damage is too slight to test anything")
                .isGreaterThan(RUNS / 2);
    }

    private static byte[] damage(byte[] bytes, Random random) {
        var lines = new ArrayList<>(Arrays.asList(new String(bytes, StandardCharsets.UTF_8).split("\n", -1)));
        var at = random.nextInt(lines.size());
        var other = random.nextInt(lines.size());
        switch (random.nextInt(10)) {
            case 0 -> lines.remove(at);
            case 1 -> lines.add(other, lines.get(at));
            case 2 -> lines.set(other, lines.set(at, lines.get(other)));
            case 3 -> lines.subList(at, lines.size()).clear();
            case 4 -> lines.set(at, " ".repeat(random.nextInt(4)) + lines.get(at));
            case 5 -> lines.set(at, lines.get(at).stripLeading());
            case 6 ->
                lines.set(
                        at,
                        lines.get(at)
                                + List.of(":", "'", "\"", "[", "{", "]", " #", " |", "\t", ",")
                                        .get(random.nextInt(10)));
            case 7 -> lines.set(at, lines.get(at).replaceFirst("[a-z]", "" + (char) ('a' + random.nextInt(26))));
            default -> {
                return randomBytes(bytes, random);
            }
        }
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] randomBytes(byte[] bytes, Random random) {
        var damaged = bytes.clone();
        var ascii = random.nextBoolean();
        for (var times = 1 + random.nextInt(8); times > 0 && damaged.length > 0; times--) {
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(ascii ? 128 : 256);
        }
        return damaged;
    }

    private static void assertListed(List<Problem> problems, byte[] file) {
        var lines = 1;
        for (var b : file) {
            lines += b == '\n' || b == '\r' ? 1 : 0;
        }
        assertThat(problems).isNotEmpty();
        for (var problem : problems) {
            assertThat(problem.line()).isBetween(1, lines);
            assertThat(problem.what()).isNotBlank();
            assertThat(problem.mend()).isNotBlank();
        }
        assertThat(problems).extracting(Problem::line).isSorted();
    }

    /// Says again, from the records alone, what the reader promises of a bridge.
    private static void assertWhole(Bridge bridge) {
        var modules = new HashSet<>(bridge.modules().stream().map(Module::id).toList());
        var diagnostics =
                new HashSet<>(bridge.diagnostics().stream().map(Diagnostic::id).toList());
        assertThat(modules).hasSameSizeAs(bridge.modules()).contains(bridge.first());
        assertThat(diagnostics).hasSameSizeAs(bridge.diagnostics());
        assertThat(bridge.path()).extracting(Step::module).isSubsetOf(modules).doesNotHaveDuplicates();
        assertThat(bridge.modules()).allSatisfy(one -> assertThat(modules).containsAll(one.buildsOn()));
        assertThat(bridge.diagnostics()).allSatisfy(one -> assertThat(modules).containsAll(one.modules()));
        assertThat(bridge.antiPatterns()).allSatisfy(one -> {
            assertThat(modules).containsAll(one.modules());
            assertThat(one.prompts()).hasSize(3);
        });
        assertThat(bridge.gaps()).allSatisfy(one -> {
            assertThat(modules).contains(one.module());
            assertThat(diagnostics).containsAll(one.diagnostics());
        });
        assertThat(bridge.outcomes()).allSatisfy(one -> {
            assertThat(modules).containsAll(one.modules());
            assertThat(diagnostics).containsAll(one.diagnostics());
        });
        assertThat(bridge.toString()).doesNotContain(Fields.NO_ID);
    }
}
