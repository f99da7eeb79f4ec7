package org.edusum.export.pdf;

import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;

/** An element of the structure tree (ISO 32000-1, 14.7.2), with what it holds in reading order. */
final class Node {

    private final COSDictionary dictionary = new COSDictionary();
    private final COSArray kids = new COSArray();
    /** Of a table its rows, of a row its cells, by their places: empty ones come last or never. */
    private final Map<Integer, Node> numbered = new TreeMap<>();

    Node(String tag) {
        dictionary.setName(COSName.S, tag);
    }

    /** A node in another. */
    Node(String tag, Node parent) {
        this(tag);
        dictionary.setItem(COSName.P, parent.dictionary);
        parent.kids.add(dictionary);
    }

    private Node(String tag, COSDictionary parent) {
        this(tag);
        dictionary.setItem(COSName.P, parent);
    }

    COSDictionary dictionary() {
        return dictionary;
    }

    String tag() {
        return dictionary.getNameAsString(COSName.S);
    }

    Map<Integer, Node> numbered() {
        return numbered;
    }

    /** The row or cell with a number. */
    Node numbered(int number, String tag) {
        return numbered.computeIfAbsent(number, n -> new Node(tag, dictionary));
    }

    /** Takes in a piece of a page's content. */
    void addContent(COSDictionary page, int mark) {
        if (!dictionary.containsKey(COSName.PG)) {
            dictionary.setItem(COSName.PG, page);
        }
        if (dictionary.getItem(COSName.PG) == page) {
            kids.add(COSInteger.get(mark));
        } else {
            COSDictionary elsewhere = Streams.direct();
            elsewhere.setName(COSName.TYPE, "MCR");
            elsewhere.setItem(COSName.PG, page);
            elsewhere.setInt(COSName.MCID, mark);
            kids.add(elsewhere);
        }
    }

    void addAnnotation(COSDictionary page, COSDictionary annotation) {
        COSDictionary reference = Streams.direct();
        reference.setName(COSName.TYPE, "OBJR");
        reference.setItem(COSName.PG, page);
        reference.setItem(COSName.OBJ, annotation);
        kids.add(reference);
    }

    /** What this node tells of how it belongs to its table. */
    void setTableAttribute(String key, String value) {
        COSDictionary attribute = Streams.direct();
        attribute.setName(COSName.O, "Table");
        attribute.setName(COSName.getPDFName(key), value);
        dictionary.setItem(COSName.A, attribute);
    }

    /** Puts all in place. */
    void close() {
        numbered.values().forEach(node -> kids.add(node.dictionary));
        if (kids.size() > 0) {
            dictionary.setItem(COSName.K, kids);
        }
    }
}
