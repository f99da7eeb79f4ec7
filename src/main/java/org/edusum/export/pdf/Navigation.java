package org.edusum.export.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.common.PDPageLabelRange;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.edusum.model.Outline;
import org.edusum.model.Place;
import org.edusum.model.Section;
import org.edusum.model.SectionId;
import org.edusum.model.Summary;
import org.edusum.typeset.Element;
import org.edusum.typeset.Line;
import org.edusum.typeset.Page;
import org.edusum.typeset.PageStyle;
import org.edusum.typeset.Pages;
import org.edusum.typeset.Role;

/** What leads through the document: bookmarks, page labels, links in the contents. */
final class Navigation {

    private final PDDocument document;
    private final Pages pages;
    private final PageStyle style;
    private final StructureTree structure;

    Navigation(PDDocument document, Pages pages, StructureTree structure) {
        this.document = document;
        this.pages = pages;
        this.style = pages.style();
        this.structure = structure;
    }

    void add(Summary summary) throws IOException {
        bookmarks(summary);
        labels();
        for (int i = 0; i < pages.front(); i++) {
            links(pages.all().get(i), document.getPage(i));
        }
    }

    private void bookmarks(Summary summary) {
        PDDocumentOutline top = new PDDocumentOutline();
        Map<SectionId, PDOutlineNode> nodes = new HashMap<>();
        for (Outline.Entry entry : Outline.of(summary).entries().values()) {
            if (entry.attachment().isPresent()) {
                continue;
            }
            SectionId id = entry.section().id();
            Optional<Section> parent = entry.parent();
            if (parent.isEmpty()) {
                nodes.put(id, top);
            } else {
                PDOutlineItem item = new PDOutlineItem();
                item.setTitle(entry.label() + summary.printed(entry.section().title()));
                if (pages.prints(id)) {
                    item.setDestination(destination(id));
                }
                nodes.get(parent.get().id()).addLast(item);
                nodes.put(id, item);
            }
        }
        if (top.hasChildren()) {
            document.getDocumentCatalog().setDocumentOutline(top);
            document.getDocumentCatalog().setPageMode(PageMode.USE_OUTLINES);
        }
    }

    /** The top of the line in which a section begins. */
    private PDPageXYZDestination destination(SectionId section) {
        Pages.Spot spot = pages.spot(section);
        PDPageXYZDestination destination = new PDPageXYZDestination();
        destination.setPage(document.getPage(spot.index()));
        destination.setLeft(0);
        double top = pages.all().get(spot.index()).isTurned() ? 0 : spot.line().baseline() - style.pitch();
        destination.setTop((int) Math.ceil(style.paper().height() - top));
        return destination;
    }

    private void labels() {
        PDPageLabels labels = new PDPageLabels(document);
        if (pages.front() > 0) {
            labels.setLabelItem(0, range(PDPageLabelRange.STYLE_ROMAN_LOWER));
        }
        labels.setLabelItem(pages.front(), range(PDPageLabelRange.STYLE_DECIMAL));
        document.getDocumentCatalog().setPageLabels(labels);
    }

    private static PDPageLabelRange range(String style) {
        PDPageLabelRange range = new PDPageLabelRange();
        range.setStyle(style);
        range.setStart(1);
        return range;
    }

    private void links(Page page, PDPage sheet) throws IOException {
        for (Line line : page.lines()) {
            Element entry = line.runs().getLast().element();
            if (entry.role() == Role.CONTENTS_ENTRY && entry.place().orElse(null) instanceof Place.Title(SectionId section)) {
                PDAnnotationLink link = link(line, section);
                sheet.getAnnotations().add(link);
                structure.addLink(sheet.getCOSObject(), entry, link.getCOSObject());
            }
        }
    }

    private PDAnnotationLink link(Line line, SectionId section) {
        double size = line.runs().getLast().size();
        double y = style.paper().height() - line.baseline();
        PDAnnotationLink link = new PDAnnotationLink();
        link.setRectangle(new PDRectangle((float) line.left(), (float) (y - size / 4), (float) (line.right() - line.left()),
                (float) (size * 5 / 4)));
        PDBorderStyleDictionary border = new PDBorderStyleDictionary();
        border.setWidth(0);
        link.setBorderStyle(border);
        link.setPrinted(true);
        link.setContents(line.text().replaceAll("…+", " "));
        link.setDestination(destination(section));
        return link;
    }
}
