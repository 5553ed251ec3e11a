import org.jspecify.annotations.NullMarked;

/// Footbridge: an offline study companion.
@NullMarked
module dev.footbridge {
    opens dev.footbridge.app.command to
            info.picocli;

    requires atlantafx.base;
    requires java.desktop;
    requires info.picocli;
    requires javafx.controls;
    requires static org.jspecify;
    requires org.kordamp.ikonli.feather;
    requires org.kordamp.ikonli.javafx;
    requires org.pcollections;
    requires org.snakeyaml.engine;
    requires tools.jackson.core;
}
