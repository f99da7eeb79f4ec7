package org.edusum.ui.preview;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.nio.IntBuffer;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.edusum.typeset.Page;
import org.edusum.typeset.PageStyle;

/**
 * A page painted for the screen.
 *
 * @param subject what was painted
 * @param pixels  from the top left, line by line
 */
public record Picture(Subject subject, int[] pixels) {

    /** A page in a size. @param width in pixels @param height in pixels */
    public record Subject(Page page, PageStyle style, int width, int height) {

        /** Whether a picture of the other is one of this; without comparing every character where it need not be. */
        boolean isSame(Subject other) {
            return width == other.width && height == other.height && (style == other.style || style.equals(other.style))
                    && (page == other.page || page.equals(other.page));
        }
    }

    /** May be used by any thread that has the painter for itself. */
    public static Picture of(Subject subject, PagePainter painter) {
        BufferedImage image = new BufferedImage(subject.width(), subject.height(), BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D graphics = image.createGraphics();
        try {
            painter.paint(subject.page(), graphics, subject.width() / subject.style().paper().width());
        } finally {
            graphics.dispose();
        }
        return new Picture(subject, ((DataBufferInt) image.getRaster().getDataBuffer()).getData());
    }

    /** The pixels themselves, not a copy. */
    public Image image() {
        return new WritableImage(new PixelBuffer<>(subject.width(), subject.height(), IntBuffer.wrap(pixels),
                PixelFormat.getIntArgbPreInstance()));
    }
}
