import org.jspecify.annotations.NullMarked;

/// Footbridge: an offline study companion.
@NullMarked
module dev.footbridge {
    opens dev.footbridge.app.command to
            info.picocli;

    requires atlantafx.base;
    requires java.desktop;
    requires java.xml;
    requires openhtmltopdf.core;
    requires openhtmltopdf.pdfbox;
    requires org.apache.fontbox;
    requires org.apache.pdfbox;
    requires org.apache.pdfbox.io;
    requires info.picocli;
    requires javafx.controls;
    requires static org.jspecify;
    requires org.commonmark;
    requires org.commonmark.ext.footnotes;
    requires org.commonmark.ext.gfm.tables;
    requires org.commonmark.ext.task.list.items;
    requires org.kordamp.ikonli.feather;
    requires org.kordamp.ikonli.javafx;
    requires org.pcollections;
    requires org.snakeyaml.engine;
    requires tools.jackson.core;
}
