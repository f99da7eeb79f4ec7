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
import org.edusum.typeset.Typesetter;
import org.edusum.ui.jobs.Jobs;
import org.edusum.ui.preview.PagePainter;
import org.edusum.ui.preview.Picture;
import org.edusum.ui.text.Messages;

/** Some pages of the clerk's document as a style sets them: laid out and painted in the background, only the newest style. */
final class StylePreview {

    private final Summary summary;
    private final Jobs jobs;
    private final double width;
    private final double scale;
    private final VBox root = new VBox(8);
    private Optional<PageStyle> wanted = Optional.empty();
    private final ReadOnlyObjectWrapper<List<Replacement>> replaced = new ReadOnlyObjectWrapper<>(this, "replaced", List.of());
    private boolean isPainting;

    /** A page that was painted. */
    private record Painted(String caption, Picture picture) { }

    private record Done(List<Painted> pages, List<Replacement> replaced) { }

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
        next();
    }

    private void next() {
        if (!isPainting && wanted.isPresent()) {
            PageStyle style = wanted.get();
            wanted = Optional.empty();
            isPainting = true;
            jobs.startQuietly(() -> paint(style), done -> {
                isPainting = false;
                put(done.pages());
                replaced.set(done.replaced());
                next();
            });
        }
    }

    private Done paint(PageStyle style) {
        Pages pages = new Typesetter(style).layout(summary);
        PagePainter painter = new PagePainter(style);
        int pixels = (int) Math.round(width * scale);
        int height = (int) Math.round(pixels * style.paper().height() / style.paper().width());
        List<Painted> painted = chosen(pages).stream().map(page -> new Painted(
                Messages.text(page.isContents() ? "pageStyle.preview.contents" : "pageStyle.preview.page", page.label()),
                Picture.of(new Picture.Subject(page, style, pixels, height), painter))).toList();
        return new Done(painted, FontBook.of(style).replacements(List.of(Face.values())));
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
        return page.lines().stream().flatMap(line -> line.runs().stream()).map(run -> run.element())
                .filter(element -> element.role() == Role.HEADING).map(Element::place).distinct().count();
    }

    private void put(List<Painted> painted) {
        List<Node> sheets = new ArrayList<>();
        for (Painted each : painted) {
            ImageView view = new ImageView(each.picture().image());
            view.setFitWidth(width);
            view.setPreserveRatio(true);
            StackPane sheet = new StackPane(view);
            sheet.getStyleClass().add("page-sheet");
            Label caption = new Label(each.caption());
            caption.getStyleClass().add("hint");
            sheets.add(new VBox(2, sheet, caption));
        }
        root.getChildren().setAll(sheets);
    }
}
