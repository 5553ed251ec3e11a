package dev.footbridge.app;

import dev.footbridge.ui.OpenWindow;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javafx.application.Platform;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;

/// Runs the program as it is run, with the arguments it is given, and does in its window what it reads on its input,
/// one command a line, each answered by a line.
public final class Driven {

    private static final int A_MEGABYTE = 1 << 20;

    private Driven() {}

    public static void main(String[] arguments) {
        Thread.ofPlatform().daemon().start(Driven::drive);
        Main.main(arguments);
    }

    private static void drive() {
        var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        untilShown();
        System.out.println("shown");
        in.lines().forEach(line -> System.out.println(answer(line)));
    }

    private static String answer(String line) {
        var words = line.split(" ", 2);
        try {
            return words[0].equals("fill") ? fill() : onFxThread(words[0], words.length > 1 ? words[1] : "");
        } catch (OutOfMemoryError hungry) {
            return words[0] + " lost";
        }
    }

    private static void untilShown() {
        for (var shown = false; !shown; LockSupport.parkNanos(10_000_000)) {
            try {
                shown = onFxThread("state", "").startsWith("state shown");
            } catch (IllegalStateException toolkitNotRunningYet) {
                shown = false;
            }
        }
    }

    private static String onFxThread(String command, String argument) {
        var answer = new CompletableFuture<String>();
        Platform.runLater(() -> {
            switch (command) {
                case "freeze" -> {
                    answer.complete("freeze");
                    LockSupport.park();
                }
                case "huge" -> {
                    answer.complete("huge");
                    Thread.ofPlatform().name("huge").start(Driven::huge);
                }
                case "fail" -> {
                    answer.complete("fail");
                    throw new IllegalStateException(argument);
                }
                default -> answer.complete(command + " " + act(command, argument));
            }
        });
        // where memory is short, a command may be lost on its way
        return answer.completeOnTimeout(command + " lost", 5, TimeUnit.SECONDS).join();
    }

    private static String act(String command, String argument) {
        var windows = Window.getWindows();
        if (windows.isEmpty() || !(windows.getFirst() instanceof Stage stage)) {
            return "nothing";
        }
        switch (command) {
            case "iconify" -> stage.setIconified(true);
            case "close" -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
            case "press" -> {
                return pressed(stage, argument);
            }
            case "type" -> {
                var words = argument.split(" ", 2);
                return stage.getScene().getRoot().lookup(words[0]) instanceof TextField field
                        ? typed(field, words[1])
                        : "no field";
            }
            case "texts" -> {
                return String.join(" | ", OpenWindow.texts(stage.getScene().getRoot()))
                        .replace('\n', ' ');
            }
            default -> {
                return "shown " + (stage.isIconified() ? "iconified" : "open");
            }
        }
        return "done";
    }

    private static String pressed(Stage stage, String text) {
        var button = OpenWindow.all(stage.getScene().getRoot())
                .filter(node -> node instanceof ButtonBase it && text.equals(it.getText()) && OpenWindow.isShown(node))
                .map(ButtonBase.class::cast)
                .findFirst();
        button.ifPresent(ButtonBase::fire);
        return button.isPresent() ? "done" : "no button";
    }

    private static String typed(TextField field, String text) {
        field.setText(text);
        return "done";
    }

    private static void huge() {
        System.out.println(new long[Integer.MAX_VALUE / 2].length);
    }

    /// Takes all memory there is, holds it for as long as it takes others to miss it, and dies of it.
    private static String fill() {
        var hungry = Thread.ofPlatform().name("hungry").daemon().start(() -> {
            List<byte[]> all = new ArrayList<>();
            for (var piece = A_MEGABYTE; ; ) {
                try {
                    all.add(new byte[piece]);
                } catch (OutOfMemoryError full) {
                    if (piece < 64) {
                        LockSupport.parkNanos(500_000_000L);
                        throw full;
                    }
                    piece /= 2;
                }
            }
        });
        try {
            hungry.join();
        } catch (InterruptedException never) {
            throw new AssertionError(never);
        }
        return "fill";
    }
}
