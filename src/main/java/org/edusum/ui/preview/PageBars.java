package org.edusum.ui.preview;

import java.util.List;
import java.util.function.DoubleConsumer;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import org.edusum.ui.text.Messages;

/** The bars that scroll the pages. */
final class PageBars {

    private final ScrollBar down = new ScrollBar();
    private final ScrollBar across = new ScrollBar();
    private boolean isLayingOut;

    /**
     * @param scrolled takes the position that the clerk moved the bar to, see {@link PageScroll}
     * @param moved    takes how much of what does not fit lies at the left, 0 to 1
     */
    PageBars(DoubleConsumer scrolled, DoubleConsumer moved) {
        down.setOrientation(Orientation.VERTICAL);
        down.setAccessibleText(Messages.text("preview.scroll"));
        across.setAccessibleText(Messages.text("preview.scroll.across"));
        across.setMax(1);
        listen(down, scrolled);
        listen(across, moved);
    }

    private void listen(ScrollBar bar, DoubleConsumer moved) {
        bar.valueProperty().addListener((o, old, now) -> {
            if (!isLayingOut) {
                moved.accept(now.doubleValue());
            }
        });
    }

    List<Node> nodes() {
        return List.of(down, across);
    }

    double breadth() {
        return down.prefWidth(-1);
    }

    /** Puts the bars at the edges of a pane. @param hasAcross whether pages wider than the pane can be moved */
    void layout(PageScroll scroll, double width, double aside, boolean hasAcross) {
        isLayingOut = true;
        double room = width - breadth();
        double content = scroll.width() + 2 * PageScroll.GAP;
        down.setMax(scroll.most());
        down.setVisibleAmount(scroll.most() == 0 ? 1
                : scroll.most() * scroll.view() / (scroll.count() * scroll.pitch() + PageScroll.GAP));
        down.setBlockIncrement(0.9 * scroll.view() / scroll.pitch());
        down.setUnitIncrement(0.05);
        down.setValue(scroll.position());
        down.setDisable(scroll.most() == 0);
        down.resizeRelocate(room, 0, breadth(), scroll.view());
        across.setVisible(hasAcross && content - room > 1);
        across.setVisibleAmount(room / content);
        across.setValue(aside);
        across.resizeRelocate(0, scroll.view() - across.prefHeight(-1), room, across.prefHeight(-1));
        isLayingOut = false;
    }
}
