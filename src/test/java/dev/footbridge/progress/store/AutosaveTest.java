package dev.footbridge.progress.store;

import static dev.footbridge.progress.store.Learner.NOW;
import static dev.footbridge.progress.store.Learner.noted;
import static dev.footbridge.progress.store.Learner.rated;
import static dev.footbridge.progress.store.Learner.saved;
import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.footbridge.progress.Progress;
import dev.footbridge.progress.Rating;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class AutosaveTest {

    private static final Duration GATHER = SavePlan.GATHER;

    private final HandWoundClock clock = new HandWoundClock();
    private final List<Progress> written = Collections.synchronizedList(new ArrayList<>());
    private final List<SaveState> told = Collections.synchronizedList(new ArrayList<>());
    private final List<Progress> cameIn = Collections.synchronizedList(new ArrayList<>());
    private final List<Opened.Damaged> setAside = Collections.synchronizedList(new ArrayList<>());
    private volatile Function<Progress, SaveResult> disk = Learner::saved;
    private final Autosave autosave = new Autosave(this::write, told::add, cameIn::add, setAside::add, clock);

    private final Progress one = rated(Progress.NONE, "a", Rating.YES);
    private final Progress two = noted(one, "a", "because");
    private final SaveState saving = new SaveState.Saving();
    private final SaveState saved = new SaveState.Saved(NOW);

    /// All begin just after a save, so that what follows is gathered.
    @BeforeEach
    void saveFirst() {
        submit(Progress.NONE);
        written.clear();
        told.clear();
    }

    private SaveResult write(Progress progress) {
        written.add(progress);
        return disk.apply(progress);
    }

    private void failing() {
        disk = _ -> new SaveResult.Failed("full");
    }

    private void submit(Progress progress) {
        clock.settle(1);
        autosave.submit(progress);
        clock.settle(1);
    }

    @Test
    void a_change_is_written_within_300_ms_and_told() {
        submit(one);
        assertThat(told).containsExactly(saving);
        clock.pass(GATHER.minusNanos(1));
        assertThat(written).isEmpty();
        clock.pass(Duration.ofNanos(1));
        assertThat(written).containsExactly(one);
        assertThat(told).containsExactly(saving, saved);
        assertThat(cameIn).isEmpty();
        assertThat(GATHER).isLessThan(ofMillis(300));
    }

    @Test
    void a_change_after_a_pause_is_saved_at_once() {
        clock.pass(GATHER);
        submit(one);
        assertThat(written).containsExactly(one);
        assertThat(told).containsExactly(saving, saved);
    }

    @Test
    void changes_in_quick_succession_go_into_one_save_that_they_do_not_put_off() {
        submit(one);
        clock.pass(GATHER.minusMillis(1));
        submit(two);
        clock.pass(ofMillis(1));
        assertThat(written).containsExactly(two);
        clock.pass(ofSeconds(100));
        assertThat(written).hasSize(1);
    }

    @Test
    void a_change_made_during_a_save_is_saved_too_and_only_then_told() {
        disk = progress -> {
            if (progress.equals(one)) {
                autosave.submit(two);
            }
            return Learner.saved(progress);
        };
        submit(one);
        clock.pass(GATHER);
        assertThat(told).containsExactly(saving);
        clock.pass(GATHER);
        assertThat(written).containsExactly(one, two);
        assertThat(told).containsExactly(saving, saved);
    }

    @Test
    void a_failed_save_keeps_the_change_and_is_tried_again_after_growing_waits() {
        failing();
        submit(one);
        clock.pass(GATHER);
        assertThat(told).containsExactly(saving, new SaveState.NotSaved("full"));
        var tries = 1;
        for (var wait : List.of(2, 5, 15, 30, 60, 60)) {
            clock.pass(ofSeconds(wait).minusNanos(1));
            assertThat(written).hasSize(tries);
            clock.pass(Duration.ofNanos(1));
            assertThat(written).hasSize(++tries);
        }
        disk = Learner::saved;
        clock.pass(ofSeconds(60));
        assertThat(told).containsExactly(saving, new SaveState.NotSaved("full"), saved);
        failing();
        submit(two);
        clock.pass(GATHER);
        disk = Learner::saved;
        clock.pass(ofSeconds(2));
        assertThat(written).as("the waits begin anew").endsWith(two, two);
    }

    @Test
    void the_next_change_tries_a_failed_save_again_at_once() {
        failing();
        submit(one);
        clock.pass(GATHER);
        disk = Learner::saved;
        submit(two);
        clock.pass(GATHER);
        assertThat(written).containsExactly(one, two);
        assertThat(told).endsWith(saved);
    }

    @Test
    void a_refused_save_is_told_as_read_only_and_tried_again_only_when_asked() {
        disk = _ -> new SaveResult.Refused("newer");
        submit(one);
        clock.pass(GATHER);
        clock.pass(ofSeconds(10_000));
        assertThat(told).containsExactly(saving, new SaveState.ReadOnly("newer"));
        assertThat(written).hasSize(1);
        disk = Learner::saved;
        autosave.retry();
        clock.pass(Duration.ZERO);
        assertThat(written).containsExactly(one, one);
        assertThat(told).endsWith(saved);
    }

    @Test
    void what_another_program_wrote_is_handed_on() {
        var aside = new Opened.Damaged(Path.of("aside"), "why", Optional.empty());
        disk = progress -> new SaveResult.Saved(progress.merge(two), NOW, Optional.of(aside), Optional.empty());
        submit(one);
        clock.pass(GATHER);
        assertThat(cameIn).containsExactly(two);
        assertThat(setAside).containsExactly(aside);
    }

    @Test
    void flush_saves_at_once_and_returns_true_when_all_is_written() {
        submit(one);
        submit(two);
        assertThat(autosave.flush(ofSeconds(5))).isTrue();
        assertThat(written).containsExactly(two);
        assertThat(autosave.flush(ofSeconds(5))).isTrue();
        assertThat(written).hasSize(1);
    }

    @Test
    void flush_returns_false_when_the_save_fails_even_between_two_retries() {
        failing();
        submit(one);
        assertThat(autosave.flush(ofSeconds(5))).isFalse();
        clock.settle(1);
        assertThat(autosave.flush(ofSeconds(5))).isFalse();
        assertThat(written).containsExactly(one, one);
    }

    @Test
    void flush_returns_false_when_the_disk_hangs_for_longer_than_it_may_take() throws Exception {
        var hangs = new CountDownLatch(1);
        var hanging = new CountDownLatch(1);
        disk = progress -> {
            hanging.countDown();
            awaitQuietly(hangs);
            return Learner.saved(progress);
        };
        submit(one);
        var flushed = CompletableFuture.supplyAsync(() -> autosave.flush(ofSeconds(5)));
        hanging.await();
        clock.settle(1);
        clock.pass(ofSeconds(5), 0);
        assertThat(flushed.join()).isFalse();
        hangs.countDown();
        clock.settle(1);
        assertThat(told).endsWith(saved);
    }

    @Test
    void flush_during_a_save_waits_for_what_came_after_it_began() throws Exception {
        var goOn = new CountDownLatch(1);
        var began = new CountDownLatch(1);
        disk = progress -> {
            began.countDown();
            awaitQuietly(goOn);
            return Learner.saved(progress);
        };
        submit(one);
        clock.pass(GATHER, 0);
        began.await();
        autosave.submit(two);
        var flushed = CompletableFuture.supplyAsync(() -> autosave.flush(ofSeconds(5)));
        clock.settle(1);
        goOn.countDown();
        assertThat(flushed.join()).isTrue();
        assertThat(written).containsExactly(one, two);
    }

    @Test
    void close_saves_first_and_takes_nothing_afterwards() {
        submit(one);
        autosave.close();
        assertThat(written).containsExactly(one);
        assertThat(told).endsWith(saved);
        assertThatIllegalStateException().isThrownBy(() -> autosave.submit(two));
        autosave.close();
    }

    @Test
    void a_bug_or_no_memory_in_a_save_is_reported_and_does_not_end_saving() {
        var reported = Collections.synchronizedList(new ArrayList<Throwable>());
        var before = Thread.getDefaultUncaughtExceptionHandler();
        Thread.setDefaultUncaughtExceptionHandler((_, bug) -> reported.add(bug));
        var noMemory = new OutOfMemoryError("test");
        try {
            disk = _ -> {
                throw noMemory;
            };
            submit(one);
            clock.pass(GATHER);
        } finally {
            Thread.setDefaultUncaughtExceptionHandler(before);
        }
        assertThat(reported).containsExactly(noMemory);
        assertThat(told).endsWith(new SaveState.NotSaved("Footbridge is out of memory."));
        disk = Learner::saved;
        clock.pass(ofSeconds(2));
        assertThat(told).endsWith(saved);
    }

    @Test
    void a_consumer_that_throws_does_not_end_saving() {
        var reported = Collections.synchronizedList(new ArrayList<Throwable>());
        var before = Thread.getDefaultUncaughtExceptionHandler();
        Thread.setDefaultUncaughtExceptionHandler((_, bug) -> reported.add(bug));
        try {
            var ownClock = new HandWoundClock();
            var other = new Autosave(
                    this::write,
                    _ -> {
                        throw new IllegalArgumentException("bug");
                    },
                    cameIn::add,
                    setAside::add,
                    ownClock);
            other.submit(one);
            ownClock.settle(1);
            assertThat(other.flush(ofSeconds(1))).isTrue();
            ownClock.settle(1);
            assertThat(reported).hasSize(2);
        } finally {
            Thread.setDefaultUncaughtExceptionHandler(before);
        }
    }

    @Test
    void the_saving_thread_is_a_daemon_so_that_it_never_keeps_the_program() {
        disk = progress -> {
            assertThat(Thread.currentThread().isDaemon()).isTrue();
            assertThat(Thread.currentThread().getName()).isEqualTo("footbridge-save");
            return saved(progress);
        };
        submit(one);
        assertThat(autosave.flush(ofSeconds(5))).isTrue();
    }

    @Test
    void with_a_real_file_and_real_time_every_change_is_in_the_file_after_flush(@TempDir Path folder) {
        var path = folder.resolve("progress.json");
        var file = new ProgressFile(path, Learner.CLOCK);
        file.open();
        try (var real = new Autosave(file, told::add, cameIn::add, setAside::add)) {
            var progress = Progress.NONE;
            for (var i = 0; i < 100; i++) {
                progress = noted(progress, "a", "change " + i);
                real.submit(progress);
                if (i % 10 == 0) {
                    assertThat(real.flush(ofSeconds(30))).isTrue();
                    assertThat(new ProgressFile(path, Learner.CLOCK).open()).isEqualTo(new Opened.Loaded(progress));
                }
            }
            real.close();
            assertThat(new ProgressFile(path, Learner.CLOCK).open()).isEqualTo(new Opened.Loaded(progress));
        }
    }

    @Test
    void with_real_time_a_change_is_saved_by_itself(@TempDir Path folder) throws Exception {
        var file = new ProgressFile(folder.resolve("progress.json"), Learner.CLOCK);
        file.open();
        var done = new CompletableFuture<SaveState>();
        try (var real = new Autosave(
                file,
                state -> {
                    if (state instanceof SaveState.Saved) {
                        done.complete(state);
                    }
                },
                cameIn::add,
                setAside::add)) {
            real.submit(one);
            assertThat(done.get()).isEqualTo(saved);
            assertThat(new ProgressFile(folder.resolve("progress.json"), Learner.CLOCK).open())
                    .isEqualTo(new Opened.Loaded(one));
        }
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException never) {
            throw new AssertionError(never);
        }
    }
}
