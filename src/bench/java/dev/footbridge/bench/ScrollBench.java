package dev.footbridge.bench;

import dev.footbridge.content.BundledBridge;
import dev.footbridge.content.PackRead;
import dev.footbridge.message.Messages;
import dev.footbridge.plan.Outlook;
import dev.footbridge.progress.Progress;
import dev.footbridge.progress.Replica;
import dev.footbridge.progress.store.Backups;
import dev.footbridge.progress.store.SaveState;
import dev.footbridge.ui.Shell;
import dev.footbridge.ui.kit.Background;
import dev.footbridge.ui.kit.BackupShelf;
import dev.footbridge.ui.kit.DataPlace;
import dev.footbridge.ui.kit.Fonts;
import dev.footbridge.ui.kit.Library;
import dev.footbridge.ui.kit.Notices;
import dev.footbridge.ui.kit.Preferences;
import dev.footbridge.ui.kit.ReportShelf;
import dev.footbridge.ui.kit.Screen;
import dev.footbridge.ui.kit.Study;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.geometry.Point3D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.WritableImage;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;

/// Measures the screens with a learner of ten years (2,000 reflections, 10,000 study sessions, 20,000 reviews): how
/// long each takes to open, and each frame of a scroll; beside them a bare list of JavaFX with as many plain lines.
/// Prints figures and ratios; judges nothing. `mvn -Pbench` runs it, without a display.
public final class ScrollBench {

    private static final int WIDTH = 1280;
    private static final int HEIGHT = 800;
    private static final int FRAMES = 300;
    private static final int OPENINGS = 11;
    private static final double STEP = 60;
    private static final double FRAME = 16;
    private static final Clock CLOCK =
            Clock.fixed(LocalDate.of(2036, 1, 4).atTime(18, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    private ScrollBench() {}

    public static void main(String[] arguments) {
        Platform.startup(() -> {
            try {
                run();
                System.exit(0);
            } catch (RuntimeException | Error failed) {
                failed.printStackTrace();
                System.exit(1);
            }
        });
    }

    private static void run() {
        Fonts.load();
        var progress = TenYears.on(new Replica("bench"));
        outlook(progress);
        var scene = shell(progress).scene(WIDTH, HEIGHT);
        var shell = (Shell) scene.getRoot();
        var image = new WritableImage(WIDTH, HEIGHT);
        print("Ten years: from pressing its key to the screen, drawn, median and worst of %d; the first is told apart", OPENINGS);
        for (var screen : List.of(Screen.TODAY, Screen.PATH, Screen.JOURNAL, Screen.PLAN, Screen.NOTES, Screen.PROGRESS)) {
            open(screen, shell, scene, image);
        }
        var bare = new ListView<String>();
        for (var i = 0; i < progress.reflections().all().size(); i++) {
            bare.getItems().add("A reflection, number " + i);
        }
        var plain = new Scene(bare, WIDTH, HEIGHT);
        plain.snapshot(image);
        print("A scroll by %.0f pixels a frame, %d frames, drawn by the processor", STEP, FRAMES);
        var beside = report("bare list", 0, scroll(plain, bare, image));
        for (var screen : List.of(Screen.TODAY, Screen.JOURNAL, Screen.PLAN, Screen.PROGRESS)) {
            shell.show(screen);
            scene.snapshot(image);
            report(screen.title(), beside, scroll(scene, longest(shell), image));
        }
        shell.show(Screen.JOURNAL);
        nodes(shell)
                .filter(node -> node instanceof ToggleButton chip
                        && chip.getText().equals(Messages.text("journal.reflections")))
                .findFirst()
                .ifPresent(chip -> ((ToggleButton) chip).fire());
        scene.snapshot(image);
        report("Reflections", beside, scroll(scene, longest(shell), image));
    }

    private static void outlook(Progress progress) {
        var bridge = ((PackRead.Accepted) BundledBridge.read()).bridge();
        var times = new double[OPENINGS];
        for (var i = -OPENINGS; i < OPENINGS; i++) {
            times[Math.max(0, i)] = milliseconds(() -> Outlook.of(bridge, progress, CLOCK));
        }
        print("Ten years: the forecast, from 400 drawn futures: median %.1f ms, %.2f of a frame", share(times, 0.5), share(times, 0.5) / FRAME);
    }

    private static void open(Screen screen, Shell shell, Scene scene, WritableImage image) {
        shell.show(Screen.SETTINGS);
        scene.snapshot(image);
        Supplier<Double> once = () -> milliseconds(() -> {
            shell.show(screen);
            scene.snapshot(image);
        });
        var first = once.get();
        var times = new double[OPENINGS];
        for (var i = 0; i < OPENINGS; i++) {
            shell.show(Screen.SETTINGS);
            scene.snapshot(image);
            times[i] = once.get();
        }
        print("  %-12s first %6.1f ms, then median %5.1f ms, worst %5.1f ms", screen.title(), first, share(times, 0.5), share(times, 1));
    }

    /// The list or page in front that scrolls furthest.
    private static Node longest(Shell shell) {
        var front = shell.lookup(".screen");
        return nodes(front == null ? shell : front)
                .filter(node -> node instanceof ListView<?> || node instanceof ScrollPane pane && !pane.getStyleClass().contains("rail-scroll"))
                .filter(node -> node.getScene() != null && node.getLayoutBounds().getHeight() > 200)
                .reduce((one, other) -> one instanceof ListView<?> ? one : other instanceof ListView<?> ? other : one)
                .orElseThrow();
    }

    private static Stream<Node> nodes(Node root) {
        return root instanceof Parent parent
                ? Stream.concat(Stream.of(root), parent.getChildrenUnmodifiable().stream().filter(Node::isVisible).flatMap(ScrollBench::nodes))
                : Stream.of(root);
    }

    private static double[] scroll(Scene scene, Node pane, WritableImage image) {
        var target = Optional.ofNullable(pane.lookup(".list-cell"))
                .or(() -> Optional.ofNullable(((ScrollPane) pane).getContent()))
                .orElseThrow();
        var frames = new double[FRAMES];
        for (var i = -20; i < FRAMES; i++) {
            frames[Math.max(0, i)] = milliseconds(() -> {
                Event.fireEvent(target, wheel(target));
                scene.snapshot(image);
            });
        }
        return frames;
    }

    private static ScrollEvent wheel(Node target) {
        return new ScrollEvent(
                ScrollEvent.SCROLL, 600, 400, 600, 400, false, false, false, false, false, false, 0, -STEP, 0, -STEP,
                ScrollEvent.HorizontalTextScrollUnits.NONE, 0, ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0,
                new PickResult(target, new Point3D(600, 400, 0), 1));
    }

    private static double report(String name, double beside, double[] frames) {
        var median = share(frames, 0.5);
        print(
                "  %-12s median %5.1f ms%s, 99 %% %5.1f ms, worst %5.1f ms; %d of %d over 16 ms",
                name,
                median,
                beside == 0 ? "" : String.format(Locale.ROOT, " (%.1f times the bare list)", median / beside),
                share(frames, 0.99),
                share(frames, 1),
                Arrays.stream(frames).filter(frame -> frame > FRAME).count(),
                frames.length);
        return median;
    }

    private static double share(double[] all, double share) {
        var sorted = all.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.min(sorted.length - 1L, Math.round(share * sorted.length))];
    }

    private static Shell shell(Progress progress) {
        var bridge = ((PackRead.Accepted) BundledBridge.read()).bridge();
        var nowhere = Path.of("target", "no-such-folder");
        var study = new Study(
                bridge, progress, CLOCK, new Replica("bench"), new SaveState.Saved(CLOCK.instant()), _ -> {});
        return new Shell(
                study,
                Library.atOnce(BundledBridge.shelf()),
                new Forgetful(),
                new Notices(),
                new BackupShelf(new Backups(nowhere.resolve("progress.json"), CLOCK), Background.atOnce()),
                ReportShelf.of(nowhere.resolve("progress.json"), Background.atOnce()),
                _ -> {},
                DataPlace.fixed(nowhere));
    }

    private record Forgetful() implements Preferences {
        @Override
        public Optional<String> get(String name) {
            return Optional.empty();
        }

        @Override
        public void put(String name, String value) {
            // remembers nothing
        }
    }

    private static double milliseconds(Runnable work) {
        var start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }

    private static void print(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
