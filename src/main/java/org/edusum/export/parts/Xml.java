package org.edusum.export.parts;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * One XML part, written from front to back. Names are qualified with the usual prefixes ({@code w:p}); attributes come
 * as name, value, name, value; whatever needs escaping is escaped.
 */
public final class Xml {

    private static final Map<String, String> NAMESPACES = Map.of(
            "w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            "r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
            "mc", "http://schemas.openxmlformats.org/markup-compatibility/2006",
            "wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
            "a", "http://schemas.openxmlformats.org/drawingml/2006/main",
            "wps", "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
            "cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
            "dc", "http://purl.org/dc/elements/1.1/",
            "ofd", "http://www.ofdspec.org/2016",
            "xml", "http://www.w3.org/XML/1998/namespace");

    private final StringWriter out = new StringWriter();
    private final XMLStreamWriter writer;

    private Xml() {
        try {
            writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
            out.write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
        } catch (XMLStreamException impossible) {
            throw inMemory(impossible);
        }
    }

    /** A part whose root element is in the default namespace. */
    public static Xml unprefixed(String root, String namespace) {
        Xml xml = new Xml();
        try {
            xml.writer.writeStartElement(root);
            xml.writer.writeDefaultNamespace(namespace);
        } catch (XMLStreamException impossible) {
            throw inMemory(impossible);
        }
        return xml;
    }

    /** A part with a prefixed root element that declares all prefixes it needs. */
    public static Xml part(String root, String... prefixes) {
        Xml xml = new Xml();
        xml.open(root);
        try {
            for (String prefix : prefixes) {
                xml.writer.writeNamespace(prefix, NAMESPACES.get(prefix));
            }
        } catch (XMLStreamException impossible) {
            throw inMemory(impossible);
        }
        return xml;
    }

    public Xml open(String name, String... attributes) {
        try {
            int colon = name.indexOf(':');
            if (colon < 0) {
                writer.writeStartElement(name);
            } else {
                String prefix = name.substring(0, colon);
                writer.writeStartElement(prefix, name.substring(colon + 1), NAMESPACES.get(prefix));
            }
            return attributes(attributes);
        } catch (XMLStreamException impossible) {
            throw inMemory(impossible);
        }
    }

    public Xml leaf(String name, String... attributes) {
        return open(name, attributes).close();
    }

    /** One more attribute of the element just opened. */
    public Xml attribute(String name, String value) {
        try {
            return attributes(name, value);
        } catch (XMLStreamException impossible) {
            throw inMemory(impossible);
        }
    }

    /** An element with the one attribute {@code w:val}. */
    public Xml val(String name, String value) {
        return leaf(name, "w:val", value);
    }

    public Xml val(String name, int value) {
        return val(name, String.valueOf(value));
    }

    /** An element that holds only text. */
    public Xml text(String name, String text, String... attributes) {
        return open(name, attributes).characters(text).close();
    }

    /** Text in the open element. */
    public Xml characters(String text) {
        try {
            writer.writeCharacters(text);
            return this;
        } catch (XMLStreamException impossible) {
            throw inMemory(impossible);
        }
    }

    public Xml close() {
        try {
            writer.writeEndElement();
            return this;
        } catch (XMLStreamException impossible) {
            throw inMemory(impossible);
        }
    }

    /** Closes whatever is open. */
    public byte[] bytes() {
        try {
            writer.writeEndDocument();
            writer.flush();
            return out.toString().getBytes(StandardCharsets.UTF_8);
        } catch (XMLStreamException impossible) {
            throw inMemory(impossible);
        }
    }

    private Xml attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            int colon = attributes[i].indexOf(':');
            if (colon < 0) {
                writer.writeAttribute(attributes[i], attributes[i + 1]);
            } else {
                String prefix = attributes[i].substring(0, colon);
                writer.writeAttribute(prefix, NAMESPACES.get(prefix), attributes[i].substring(colon + 1), attributes[i + 1]);
            }
        }
        return this;
    }

    private static IllegalStateException inMemory(XMLStreamException impossible) {
        return new IllegalStateException("writing XML into memory failed", impossible);
    }
}
