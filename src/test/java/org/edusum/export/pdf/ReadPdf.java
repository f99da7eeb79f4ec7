package org.edusum.export.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** A PDF as PDFBox reads it. */
final class ReadPdf implements AutoCloseable {

    private final PDDocument document;

    /**
     * A character on a page.
     *
     * @param font     its PostScript name, without the subset's tag
     * @param x        its origin from the paper's left edge, in points
     * @param advance  how far it goes on
     * @param baseline from the paper's top edge
     */
    record Drawn(String text, String font, double size, double x, double advance, double baseline) { }

    /** Characters on one baseline. */
    record Row(List<Drawn> characters) {

        String text() {
            return characters.stream().map(Drawn::text).collect(Collectors.joining());
        }

        Drawn first() {
            return characters.getFirst();
        }

        double baseline() {
            return first().baseline();
        }

        double left() {
            return first().x();
        }

        double right() {
            return characters.getLast().x() + characters.getLast().advance();
        }
    }

    ReadPdf(byte[] file) throws IOException {
        document = Loader.loadPDF(file);
    }

    PDDocument document() {
        return document;
    }

    int pages() {
        return document.getNumberOfPages();
    }

    /** What is copied from a page. @param page from 0 */
    String text(int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page + 1);
        stripper.setEndPage(page + 1);
        return stripper.getText(document);
    }

    /** The rows of a page from top to bottom, the page number's last. @param page from 0 */
    List<Row> rows(int page) throws IOException {
        Map<Long, List<Drawn>> rows = new TreeMap<>();
        double height = document.getPage(page).getMediaBox().getHeight();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition position) {
                double baseline = height - position.getTextMatrix().getTranslateY();
                rows.computeIfAbsent(Math.round(baseline * 10), key -> new ArrayList<>()).add(new Drawn(position.getUnicode(),
                        position.getFont().getName().substring(7), position.getYScale(),
                        position.getTextMatrix().getTranslateX(), position.getWidthDirAdj(), baseline));
            }
        };
        stripper.setStartPage(page + 1);
        stripper.setEndPage(page + 1);
        stripper.getText(document);
        return rows.values().stream().map(Row::new).toList();
    }

    /** The structure tree, an element a line, children indented; with the text that is its own, and § for each link. */
    List<String> structure() throws IOException {
        Map<PDPage, Map<Integer, String>> texts = new HashMap<>();
        for (PDPage page : document.getPages()) {
            PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
            extractor.processPage(page);
            Map<Integer, String> pieces = new HashMap<>();
            for (PDMarkedContent piece : extractor.getMarkedContents()) {
                if (piece.getMCID() >= 0) {
                    pieces.put(piece.getMCID(), text(piece));
                }
            }
            texts.put(page, pieces);
        }
        List<String> lines = new ArrayList<>();
        walk(document.getDocumentCatalog().getStructureTreeRoot(), "", texts, lines);
        return lines;
    }

    private static String text(PDMarkedContent piece) {
        return piece.getContents().stream().map(part -> switch (part) {
            case TextPosition position -> position.getUnicode();
            case PDMarkedContent inner -> text(inner);
            default -> "";
        }).collect(Collectors.joining());
    }

    private static void walk(PDStructureNode node, String indent, Map<PDPage, Map<Integer, String>> texts, List<String> lines) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                String own = element.getKids().stream().map(each -> text(element, each, texts)).collect(Collectors.joining());
                lines.add((indent + element.getStructureType() + " " + own).stripTrailing());
                walk(element, indent + " ", texts, lines);
            }
        }
    }

    private static String text(PDStructureElement element, Object kid, Map<PDPage, Map<Integer, String>> texts) {
        return switch (kid) {
            case Integer mark -> texts.get(element.getPage()).get(mark);
            case PDMarkedContentReference elsewhere -> texts.get(elsewhere.getPage()).get(elsewhere.getMCID());
            case PDObjectReference link -> "§";
            default -> "";
        };
    }

    /** Whether the parent tree leads from each piece of content back to the element that holds it. */
    boolean leadsBack() {
        PDStructureNode root = document.getDocumentCatalog().getStructureTreeRoot();
        COSBase numbers = root.getCOSObject().getCOSDictionary(COSName.PARENT_TREE).getDictionaryObject(COSName.NUMS);
        return numbers != null && leadsBack(root);
    }

    private boolean leadsBack(PDStructureNode node) {
        return node.getKids().stream().allMatch(kid -> switch (kid) {
            case PDStructureElement element -> leadsBack(element);
            case Integer mark -> parent(((PDStructureElement) node).getPage(), mark) == node.getCOSObject();
            case PDMarkedContentReference elsewhere ->
                    parent(elsewhere.getPage(), elsewhere.getMCID()) == node.getCOSObject();
            default -> true;
        });
    }

    private COSBase parent(PDPage page, int mark) {
        COSArray numbers = document.getDocumentCatalog().getStructureTreeRoot().getCOSObject()
                .getCOSDictionary(COSName.PARENT_TREE).getCOSArray(COSName.NUMS);
        for (int i = 0; i < numbers.size(); i += 2) {
            if (((COSNumber) numbers.getObject(i)).intValue() == page.getStructParents()) {
                return ((COSArray) numbers.getObject(i + 1)).getObject(mark);
            }
        }
        throw new IllegalStateException("no such page in the parent tree: " + page.getStructParents());
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
