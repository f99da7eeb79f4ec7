package org.edusum.ui.pagestyle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.edusum.export.font.FontBook;
import org.edusum.export.font.Replacement;
import org.edusum.model.Summary;
import org.edusum.typeset.Element;
import org.edusum.typeset.Face;
import org.edusum.typeset.Page;
import org.edusum.typeset.PageStyle;
import org.edusum.typeset.Pages;
import org.edusum.typeset.Role;
import org.edusum.typeset.Run;
import org.edusum.typeset.Typesetter;
import org.edusum.ui.jobs.Jobs;
import org.edusum.ui.preview.PagePainter;
import org.edusum.ui.preview.Picture;
import org.edusum.ui.text.Messages;

/**
 * Some pages of the clerk's document as a style sets them: laid out and painted in the background, the first page first, and
 * of styles that follow each other only the newest.
 */
final class StylePreview {

    private final Summary summary;
    private final Jobs jobs;
    private final double width;
    private final double scale;
    private final VBox root = new VBox(8);
    private final ReadOnlyObjectWrapper<List<Replacement>> replaced = new ReadOnlyObjectWrapper<>(this, "replaced", List.of());
    private Optional<PageStyle> wanted = Optional.empty();
    private boolean isPainting;
    /** Used by the jobs' thread only. */
    private Optional<PagePainter> painter = Optional.empty();

    /** What is to be shown of a style. */
    private record Laid(PageStyle style, List<Page> pages, List<Replacement> replaced) { }

    /**
     * @param jobs  whose thread nobody waits for while a document is saved or exported
     * @param width of a page, in the toolkit's pixels
     * @param scale pixels of the screen to one of the toolkit
     */
    StylePreview(Summary summary, Jobs jobs, double width, double scale) {
        this.summary = summary;
        this.jobs = jobs;
        this.width = width;
        this.scale = scale;
        root.getStyleClass().add("style-preview");
    }

    Node root() {
        return root;
    }

    /** Fonts that the style shown asks for and that this machine does not have. */
    ReadOnlyObjectProperty<List<Replacement>> replacedProperty() {
        return replaced.getReadOnlyProperty();
    }

    /** Shows pages of a style soon. */
    void show(PageStyle style) {
        wanted = Optional.of(style);
        if (!isPainting) {
            next();
        }
    }

    private void next() {
        isPainting = wanted.isPresent();
        wanted.ifPresent(style -> {
            wanted = Optional.empty();
            jobs.startQuietly(() -> new Laid(style, chosen(new Typesetter(style).layout(summary)),
                    FontBook.of(style).replacements(List.of(Face.values()))), laid -> {
                        replaced.set(laid.replaced());
                        paint(laid, 0);
                    });
        });
    }

    private void paint(Laid laid, int index) {
        jobs.startQuietly(() -> picture(laid.pages().get(index), laid.style()), picture -> {
            put(index, laid.pages().get(index), picture);
            if (wanted.isEmpty() && index + 1 < laid.pages().size()) {
                paint(laid, index + 1);
            } else {
                root.getChildren().remove(Math.min(root.getChildren().size(), laid.pages().size()), root.getChildren().size());
                next();
            }
        });
    }

    private Picture picture(Page page, PageStyle style) {
        PagePainter ready = painter.map(known -> known.style().equals(style) ? known : known.of(style))
                .orElseGet(() -> new PagePainter(style));
        painter = Optional.of(ready);
        int pixels = (int) Math.round(width * scale);
        int height = (int) Math.round(pixels * style.paper().height() / style.paper().width());
        return Picture.of(new Picture.Subject(page, style, pixels, height), ready);
    }

    /** The first page of the text and of the contents, and the page with the most headings besides. */
    static List<Page> chosen(Pages pages) {
        List<Page> chosen = new ArrayList<>();
        pages.all().stream().filter(page -> !page.isContents()).findFirst().ifPresent(chosen::add);
        Stream<Page> others = pages.all().stream().filter(page -> !page.isContents() && !chosen.contains(page));
        Optional<Page> headings = others.max(Comparator.comparingLong(StylePreview::headings));
        pages.all().stream().filter(Page::isContents).findFirst().ifPresent(chosen::add);
        headings.ifPresent(chosen::add);
        return chosen;
    }

    private static long headings(Page page) {
        return page.lines().stream().flatMap(line -> line.runs().stream()).map(Run::element)
                .filter(element -> element.role() == Role.HEADING).map(Element::place).distinct().count();
    }

    private void put(int index, Page page, Picture picture) {
        ImageView view = new ImageView(picture.image());
        view.setFitWidth(width);
        view.setPreserveRatio(true);
        StackPane sheet = new StackPane(view);
        sheet.getStyleClass().add("page-sheet");
        Label caption = new Label(Messages.text(page.isContents() ? "pageStyle.preview.contents" : "pageStyle.preview.page", page.label()));
        caption.getStyleClass().add("hint");
        VBox shown = new VBox(2, sheet, caption);
        if (index < root.getChildren().size()) {
            root.getChildren().set(index, shown);
        } else {
            root.getChildren().add(shown);
        }
    }
}
