package dev.footbridge.app;

import dev.footbridge.report.pdf.PageImage;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javax.imageio.ImageIO;

/// An image as a PNG file.
final class Picture {

    private Picture() {}

    static void write(Image image, Path file) throws IOException {
        var width = (int) image.getWidth();
        var height = (int) image.getHeight();
        var pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        write(pixels, width, height, file);
    }

    static void write(PageImage page, Path file) throws IOException {
        var pixels = new int[page.width() * page.height()];
        page.argb().duplicate().get(pixels);
        write(pixels, page.width(), page.height(), file);
    }

    private static void write(int[] pixels, int width, int height, Path file) throws IOException {
        var copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        copy.setRGB(0, 0, width, height, pixels, 0, width);
        if (!ImageIO.write(copy, "png", file.toFile())) {
            throw new IOException("no PNG writer");
        }
    }
}
