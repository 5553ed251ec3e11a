package dev.footbridge.app;

import java.util.List;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;

/// Runs the program as it is run, waits until its window has been drawn a few times, and closes it as a person would.
public final class OpenAndClose {

    private static final int FRAMES = 5;

    private OpenAndClose() {}

    public static void main(String[] arguments) {
        Thread.ofPlatform().daemon().start(OpenAndClose::watch);
        Main.main(arguments);
    }

    private static void watch() {
        while (true) {
            try {
                Platform.runLater(OpenAndClose::closeOnceDrawn);
                return;
            } catch (IllegalStateException toolkitNotRunningYet) {
                Thread.onSpinWait();
            }
        }
    }

    private static void closeOnceDrawn() {
        new AnimationTimer() {
            private int frames;

            @Override
            public void handle(long now) {
                var windows = List.copyOf(Window.getWindows());
                if (!windows.isEmpty() && ++frames == FRAMES) {
                    stop();
                    var stage = (Stage) windows.getFirst();
                    System.out.println("drawn " + stage.getTitle());
                    stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
                }
            }
        }.start();
    }
}
