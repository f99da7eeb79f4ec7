package org.edusum.export.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.edusum.model.Place;
import org.edusum.typeset.Element;

/**
 * The document as readers hear it, built while its pages are drawn (ISO 32000-1, 14.7 and 14.8): elements in reading order, each
 * with the pieces of content and the links that are its own.
 */
final class StructureTree {

    private final Node document = new Node("Document");
    private final Map<Element, Node> nodes = new HashMap<>();
    private final List<Node> closing = new ArrayList<>(List.of(document));
    /** Labels of attachments: the title that follows belongs to the same heading. */
    private final Map<Place, Node> labels = new HashMap<>();
    private final List<Node> tables = new ArrayList<>();
    private final HeadingLevels levels = new HeadingLevels();
    private Optional<Node> contents = Optional.empty();
    /** By key: of each page the elements of its pieces, of each link its own. */
    private final List<COSBase> parents = new ArrayList<>();

    /** A piece of content: the tag it is marked with, and its number on the page. */
    record Piece(String tag, int number) { }

    /** Begins a page, so that pieces can be put on it. */
    void begin(COSDictionary page) {
        page.setInt(COSName.STRUCT_PARENTS, parents.size());
        parents.add(new COSArray());
    }

    /** Takes in the next piece of a page that was begun. */
    Piece add(COSDictionary page, Element element) {
        Node node = node(element);
        COSArray pieces = (COSArray) parents.get(page.getInt(COSName.STRUCT_PARENTS));
        int number = pieces.size();
        pieces.add(node.dictionary());
        node.addContent(page, number);
        return new Piece(node.tag(), number);
    }

    /** Takes in a link of a line of the contents. */
    void addLink(COSDictionary page, Element entry, COSDictionary annotation) {
        Node node = node(entry);
        node.addAnnotation(page, annotation);
        annotation.setInt(COSName.STRUCT_PARENT, parents.size());
        parents.add(node.dictionary());
    }

    private Node node(Element element) {
        Node known = nodes.get(element);
        if (known == null) {
            known = make(element);
            nodes.put(element, known);
        }
        return known;
    }

    private Node make(Element element) {
        return switch (element.role()) {
            case LABEL -> {
                Node label = heading(element);
                element.place().ifPresent(place -> labels.put(place, label));
                yield label;
            }
            case TITLE, HEADING -> {
                Optional<Node> label = element.place().map(labels::get);
                yield label.isPresent() ? label.get() : heading(element);
            }
            case ADDRESSEE, PARAGRAPH, NOTE, SIGNATURE, IMPRINT -> child("P", document);
            case CONTENTS_TITLE -> child("Caption", contents());
            case CONTENTS_ENTRY -> child("Link", child("Reference", child("TOCI", contents())));
            case TABLE -> {
                Node table = child("Table", document);
                tables.add(table);
                yield table;
            }
            case ROW -> numbered("TR", element);
            case HEAD_CELL -> {
                Node cell = numbered("TH", element);
                cell.setTableAttribute("Scope", "Column");
                yield cell;
            }
            case CELL -> numbered("TD", element);
            case ARTIFACT -> throw new IllegalArgumentException("no part of the document");
        };
    }

    private Node heading(Element element) {
        return child("H" + levels.next(element), document);
    }

    private Node child(String tag, Node parent) {
        Node node = new Node(tag, parent);
        closing.add(node);
        return node;
    }

    private Node numbered(String tag, Element element) {
        return element.parent().map(parent -> node(parent).numbered(element.number(), tag))
                .orElseGet(() -> child(tag, document));
    }

    private Node contents() {
        Node toc = contents.orElseGet(() -> child("TOC", document));
        contents = Optional.of(toc);
        return toc;
    }

    /** The tree, when all pages are drawn. */
    COSDictionary root() {
        tables.forEach(StructureTree::complete);
        closing.forEach(Node::close);
        COSDictionary root = new COSDictionary();
        root.setName(COSName.TYPE, "StructTreeRoot");
        root.setItem(COSName.K, document.dictionary());
        document.dictionary().setItem(COSName.P, root);
        root.setItem(COSName.PARENT_TREE, parentTree());
        root.setInt(COSName.PARENT_TREE_NEXT_KEY, parents.size());
        return root;
    }

    /** Cells without a word are cells all the same: every row has as many. */
    private static void complete(Node table) {
        int columns = table.numbered().values().stream().flatMap(row -> row.numbered().keySet().stream())
                .mapToInt(column -> column + 1).max().orElse(0);
        for (Node row : table.numbered().values()) {
            for (int column = 0; column < columns; column++) {
                row.numbered(column, "TD");
            }
            row.numbered().values().forEach(Node::close);
            row.close();
        }
    }

    private COSDictionary parentTree() {
        COSArray numbers = new COSArray();
        for (int i = 0; i < parents.size(); i++) {
            numbers.add(COSInteger.get(i));
            numbers.add(parents.get(i));
        }
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NUMS, numbers);
        return tree;
    }
}
