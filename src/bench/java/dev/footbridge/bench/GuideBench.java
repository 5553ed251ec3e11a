package dev.footbridge.bench;

import dev.footbridge.content.Bridge;
import dev.footbridge.content.BundledBridge;
import dev.footbridge.content.PackRead;
import dev.footbridge.content.Shelf;
import dev.footbridge.content.document.DocumentReader;
import dev.footbridge.content.guide.Checked;
import dev.footbridge.content.guide.Guide;
import dev.footbridge.content.id.ModuleId;
import dev.footbridge.progress.Progress;
import dev.footbridge.progress.Replica;
import dev.footbridge.progress.store.SaveState;
import dev.footbridge.ui.Shell;
import dev.footbridge.progress.store.Backups;
import java.nio.file.Path;
import dev.footbridge.ui.kit.DataPlace;
import dev.footbridge.ui.kit.BackupShelf;
import dev.footbridge.ui.kit.Background;
import dev.footbridge.ui.kit.Fonts;
import dev.footbridge.ui.kit.Library;
import dev.footbridge.ui.kit.Notices;
import dev.footbridge.ui.kit.Preferences;
import dev.footbridge.ui.kit.ReportShelf;
import dev.footbridge.ui.kit.Screen;
import dev.footbridge.ui.kit.Study;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.geometry.Point3D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextArea;
import javafx.scene.image.WritableImage;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;

/// Measures the guide reader on a guide of 110 KB with 40 tables and 60 blocks of code: how long it takes to its first
/// text, and each frame of a scroll through all of it; beside it a bare text area of JavaFX with the same letters and
/// no looks. Prints figures; judges nothing. `mvn -Pbench` runs it, with the launcher's options and no display.
public final class GuideBench {

    private static final int WARM = 8;
    private static final int TIMES = 15;
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 800;
    private static final double STEP = 60;

    private GuideBench() {}

    public static void main(String[] arguments) {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
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
        var text = text();
        print(
                "A guide of %d KB, %d tables, %d blocks of code; %d x %d, drawn by the processor",
                text.length() / 1024, count(text, "|---|---|---|"), count(text, "```") / 2, WIDTH, HEIGHT);
        var image = new WritableImage(WIDTH, HEIGHT);
        var parse = new double[TIMES];
        var open = new double[TIMES];
        var bare = new double[TIMES];
        var scene = shell(text);
        var shell = (Shell) scene.getRoot();
        for (var i = -WARM; i < TIMES; i++) {
            var at = Math.max(i, 0);
            parse[at] = milliseconds(() -> DocumentReader.read(text, _ -> true));
            open[at] = milliseconds(() -> {
                shell.openGuide(new ModuleId("vllm"), Optional.empty());
                scene.snapshot(image);
            });
            shell.show(Screen.TODAY);
            scene.snapshot(image);
            bare[at] = milliseconds(() -> area(text).snapshot(image));
        }
        print("From opening to the first text, drawn, warm, %d times", TIMES);
        print("  Markdown read   %s", Figures.of(parse));
        print("  guide           %s", Figures.of(open));
        print("  text area       %s", Figures.of(bare));

        var guide = shell(text);
        ((Shell) guide.getRoot()).openGuide(new ModuleId("vllm"), Optional.empty());
        guide.snapshot(image);
        var area = area(text);
        area.snapshot(image);
        scroll(guide, guide.getRoot().lookup(".page"), new WritableImage(WIDTH, HEIGHT));
        print("A scroll through all of it by %.0f pixels a frame", STEP);
        report("guide", scroll(guide, guide.getRoot().lookup(".page"), image));
        report("text area", scroll(area, area.getRoot().lookup(".content"), image));
    }

    private record Scrolled(double[] laidOut, double[] drawn) {}

    private static Scrolled scroll(Scene scene, Node target, WritableImage image) {
        var frames = 700;
        var laidOut = new double[frames];
        var drawn = new double[frames];
        for (var i = 0; i < frames; i++) {
            laidOut[i] = milliseconds(() -> {
                Event.fireEvent(target, wheel(target));
                scene.getRoot().applyCss();
                scene.getRoot().layout();
            });
            drawn[i] = laidOut[i] + milliseconds(() -> scene.snapshot(image));
        }
        return new Scrolled(laidOut, drawn);
    }

    private static ScrollEvent wheel(Node target) {
        return new ScrollEvent(
                ScrollEvent.SCROLL, 600, 400, 600, 400, false, false, false, false, false, false, 0, -STEP, 0, -STEP,
                ScrollEvent.HorizontalTextScrollUnits.NONE, 0, ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0,
                new PickResult(target, new Point3D(600, 400, 0), 1));
    }

    private static void report(String name, Scrolled scrolled) {
        print(
                "  %-10s laid out: median %.1f ms, 99 %% %.1f ms; drawn, too: median %.1f ms, 99 %% %.1f ms, worst %.1f ms; %d of %d over 16 ms",
                name,
                share(scrolled.laidOut(), 0.5),
                share(scrolled.laidOut(), 0.99),
                share(scrolled.drawn(), 0.5),
                share(scrolled.drawn(), 0.99),
                share(scrolled.drawn(), 1),
                Arrays.stream(scrolled.drawn()).filter(frame -> frame > 16).count(),
                scrolled.drawn().length);
    }

    private static double share(double[] all, double share) {
        var sorted = all.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.min(sorted.length - 1L, Math.round(share * sorted.length))];
    }

    private static Scene area(String text) {
        var area = new TextArea(text);
        area.setWrapText(true);
        return new Scene(area, WIDTH, HEIGHT);
    }

    private static Scene shell(String text) {
        var bridge = ((PackRead.Accepted) BundledBridge.read()).bridge();
        var guide = new Guide(
                new ModuleId("vllm"),
                "vLLM",
                60,
                new Checked(LocalDate.of(2026, 11, 23), new LinkedHashMap<>()),
                List.of(),
                text,
                List.of());
        var library = Library.atOnce(Shelf.of(Map.of(guide.id(), guide), Map.of()));
        var nowhere = Path.of("target", "no-such-folder");
        return new Shell(
                        study(bridge),
                        library,
                        new Forgetful(),
                        new Notices(),
                        new BackupShelf(
                                new Backups(nowhere.resolve("progress.json"), Clock.systemUTC()), Background.atOnce()),
                        ReportShelf.of(nowhere.resolve("progress.json"), Background.atOnce()),
                        _ -> {},
                        DataPlace.fixed(nowhere))
                .scene(WIDTH, HEIGHT);
    }

    private static Study study(Bridge bridge) {
        var clock = Clock.systemUTC();
        var saved = new SaveState.Saved(clock.instant());
        return new Study(bridge, Progress.NONE, clock, new Replica("bench"), saved, _ -> {});
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

    /// Twenty sections of prose, each with two tables and three blocks of code.
    private static String text() {
        var sentence = "A request waits for blocks and a seat, is **prefilled**, then `decoded`, as [above](#section-1). ";
        var text = new StringBuilder();
        for (var section = 1; section <= 20; section++) {
            text.append("## Section ").append(section).append("\n\n");
            for (var part = 0; part < 3; part++) {
                text.append(sentence.repeat(6)).append("\n\n");
                text.append("```yaml\n").append("  name: value-1 # why\n".repeat(30)).append("```\n\n");
                if (part < 2) {
                    text.append("| Part | Size | When it is fixed |\n|---|---|---|\n");
                    text.append("| Weights | parameters × bytes | at *load* |\n".repeat(12)).append('\n');
                }
                text.append("- ").append(sentence).append("\n- ").append(sentence).append("\n\n");
            }
            text.append("> [!NOTE]\n> ").append(sentence).append("\n\n");
        }
        return text.toString();
    }

    private static int count(String text, String part) {
        return (text.length() - text.replace(part, "").length()) / part.length();
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
