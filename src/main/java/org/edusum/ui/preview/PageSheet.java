package org.edusum.ui.preview;

import java.awt.geom.Rectangle2D;
import java.util.Optional;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;

/** A page on the screen: paper, its picture when there is one, and the mark of the line that the caret is in. */
final class PageSheet extends Region {

    private final ImageView view = new ImageView();
    private final Region mark = new Region();
    private Optional<Picture.Subject> painted = Optional.empty();
    /** In parts of the paper's width and height. */
    private Optional<Rectangle2D> marked = Optional.empty();

    PageSheet() {
        getStyleClass().add("page-sheet");
        setMouseTransparent(true);
        mark.getStyleClass().add("page-mark");
        mark.setVisible(false);
        getChildren().addAll(view, mark);
    }

    boolean shows(Picture.Subject subject) {
        return painted.filter(now -> now == subject || now.isSame(subject)).isPresent();
    }

    /** An older picture stays, stretched if need be, until the new one is painted. */
    void put(Picture picture) {
        painted = Optional.of(picture.subject());
        view.setImage(picture.image());
    }

    /** @param band in parts of the paper's width and height */
    void mark(Optional<Rectangle2D> band) {
        if (!band.equals(marked)) {
            marked = band;
            mark.setVisible(band.isPresent());
            requestLayout();
        }
    }

    @Override
    protected void layoutChildren() {
        view.setFitWidth(getWidth());
        view.setFitHeight(getHeight());
        marked.ifPresent(band -> mark.resizeRelocate(snapPositionX(band.getX() * getWidth()),
                snapPositionY(band.getY() * getHeight()), band.getWidth() * getWidth(), band.getHeight() * getHeight()));
    }
}
