package org.edusum.export.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Reads a DOCX as Word does, as far as the tests need it: well-formed parts, paragraphs, and the numbers that lists give them. */
final class ReadDocx {

    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private final Map<String, Document> parts = new LinkedHashMap<>();

    ReadDocx(byte[] file) {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(),
                        factory.newDocumentBuilder().parse(new ByteArrayInputStream(zip.readAllBytes())));
            }
        } catch (IOException | ParserConfigurationException | SAXException broken) {
            throw new AssertionError("not a sound document", broken);
        }
    }

    Map<String, Document> parts() {
        return parts;
    }

    List<Element> all(String part, String name) {
        return list(parts.get(part).getElementsByTagNameNS(W, name));
    }

    List<Element> all(String name) {
        return all("word/document.xml", name);
    }

    /** Elements of drawings in the main part. */
    List<Element> drawing(String name) {
        return list(parts.get("word/document.xml").getElementsByTagNameNS(
                "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing", name));
    }

    static List<Element> in(Element element, String name) {
        return list(element.getElementsByTagNameNS(W, name));
    }

    private static List<Element> list(NodeList nodes) {
        return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i)).toList();
    }

    static String attribute(Element element, String name) {
        return element.getAttributeNS(W, name);
    }

    static String val(Element element) {
        return attribute(element, "val");
    }

    /** The values of all elements of a name in the main part. */
    List<String> vals(String name) {
        return all(name).stream().map(ReadDocx::val).toList();
    }

    static String style(Element paragraph) {
        return in(paragraph, "pStyle").stream().findFirst().map(ReadDocx::val).orElse("Normal");
    }

    /** The text of a paragraph, without its number. */
    static String text(Element element) {
        StringBuilder text = new StringBuilder();
        list(element.getElementsByTagNameNS(W, "*")).forEach(node -> {
            if (node.getLocalName().equals("t")) {
                text.append(node.getTextContent());
            } else if (node.getLocalName().equals("tab") && node.getParentNode().getLocalName().equals("r")) {
                text.append('\t');
            }
        });
        return text.toString();
    }

    /** Paragraphs as printed, with the numbers of lists. */
    List<String> printed(Predicate<Element> wanted) {
        List<String> printed = new ArrayList<>();
        Map<String, Map<Integer, Integer>> counts = new HashMap<>();
        for (Element paragraph : all("p")) {
            String number = list(paragraph).map(list -> number(Integer.parseInt(val(in(list, "ilvl").getFirst())),
                    counts.computeIfAbsent(val(in(list, "numId").getFirst()), id -> new HashMap<>()))).orElse("");
            if (wanted.test(paragraph)) {
                printed.add(number + text(paragraph));
            }
        }
        return printed;
    }

    private static Optional<Element> list(Element paragraph) {
        return in(paragraph, "numPr").stream().findFirst().filter(list -> !val(in(list, "numId").getFirst()).equals("0"));
    }

    /** Counts a level up and starts all deeper ones anew, as Word does where {@code lvlRestart} is not given; each list begins anew. */
    private String number(int level, Map<Integer, Integer> counts) {
        int count = counts.merge(level, 1, Integer::sum);
        counts.keySet().removeIf(other -> other > level);
        Element definition = all("word/numbering.xml", "lvl").get(level);
        String digits = switch (val(in(definition, "numFmt").getFirst())) {
            case "decimal" -> String.valueOf(count);
            case "chineseCountingThousand" -> String.valueOf("零一二三四五六七八九".charAt(count));
            case String other -> throw new AssertionError(other);
        };
        return val(in(definition, "lvlText").getFirst()).replace("%" + (level + 1), digits);
    }
}
