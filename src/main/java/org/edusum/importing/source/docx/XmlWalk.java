package org.edusum.importing.source.docx;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Walks through one part, element by element. Document types are refused, and with them every entity; nothing outside is
 * read. Elements are told by their local names: those of the strict and of the transitional standard are the same, and no
 * two that matter here share one.
 */
final class XmlWalk {

    /** Deeper than any document; tables within tables take some ten each. */
    static final int DEEPEST = 400;

    private static final XMLInputFactory FACTORY = factory();
    private static final int CHECK_EVERY = 4096;

    private final XMLStreamReader reader;
    private final Runnable check;
    private int depth;
    private int events;

    XmlWalk(byte[] part, Runnable check) {
        this.check = check;
        try {
            this.reader = FACTORY.createXMLStreamReader(new ByteArrayInputStream(part));
        } catch (XMLStreamException damaged) {
            throw DocxException.damaged(damaged);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        // Newer JDKs have a limit of 100 of their own; ours is told with a sentence.
        factory.setProperty("jdk.xml.maxElementDepth", String.valueOf(DEEPEST + 1));
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing outside is read");
        });
        return factory;
    }

    /** Goes to the next child element of the one at this depth; false when that has ended. */
    boolean nextChild(int of) {
        while (true) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (depth == of + 1) {
                    return true;
                }
            } else if (event == XMLStreamConstants.END_DOCUMENT || event == XMLStreamConstants.END_ELEMENT && depth < of) {
                return false;
            }
        }
    }

    /** How deep the element is that was last begun and has not ended; the root is 1. */
    int depth() {
        return depth;
    }

    String name() {
        return reader.getLocalName();
    }

    /** An attribute of the element that was just begun, whatever its namespace. */
    Optional<String> attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return Optional.of(reader.getAttributeValue(i));
            }
        }
        return Optional.empty();
    }

    String val() {
        return attribute("val").orElse("");
    }

    /** Whether a switch such as {@code w:vanish} is on: it is unless it says otherwise. */
    boolean isOn() {
        return !attribute("val").orElse("on").matches("0|false|off|none");
    }

    int number(String name, int otherwise) {
        return attribute(name).filter(text -> text.matches("-?\\d{1,9}")).map(Integer::parseInt).orElse(otherwise);
    }

    int val(int otherwise) {
        return number("val", otherwise);
    }

    /** The words of the element that was just begun; elements inside are left out. */
    String text() {
        StringBuilder text = new StringBuilder();
        int start = depth;
        while (true) {
            int event = next();
            if (event == XMLStreamConstants.END_ELEMENT && depth < start || event == XMLStreamConstants.END_DOCUMENT) {
                return text.toString();
            }
            if (depth == start && (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA
                    || event == XMLStreamConstants.SPACE)) {
                text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
            }
        }
    }

    private int next() {
        try {
            if (events++ % CHECK_EVERY == 0) {
                check.run();
            }
            if (!reader.hasNext()) {
                return XMLStreamConstants.END_DOCUMENT;
            }
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (++depth > DEEPEST) {
                    throw DocxException.suspicious("嵌套过深");
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw DocxException.suspicious("含有文档类型或实体定义");
            }
            return event;
        } catch (XMLStreamException | RuntimeException damaged) {
            if (damaged instanceof DocxException || damaged instanceof CancellationException) {
                throw (RuntimeException) damaged;
            }
            throw DocxException.damaged(damaged);
        }
    }
}
