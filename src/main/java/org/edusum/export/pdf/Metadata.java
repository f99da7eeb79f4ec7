package org.edusum.export.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.edusum.model.Field;
import org.edusum.model.Form;
import org.edusum.model.OwnName;
import org.edusum.model.Summary;

/**
 * What a file says of itself: title, bureau, language, and the standards that it keeps to. No dates, names of machines or
 * the like: the same summary gives the same bytes.
 *
 * @param author the bureau, where it is known
 */
record Metadata(String title, Optional<String> author) {

    static final String LANGUAGE = "zh-CN";
    private static final String PRODUCER = "EduSum";
    /** Of a document without a title: every file must have one (PDF/UA-1, 7.1). */
    private static final String UNTITLED = "工作总结";

    static Metadata of(Summary summary) {
        return new Metadata(summary.title().isBlank() ? UNTITLED : summary.title(),
                summary.field(OwnName.BUREAU).filter(Field::isFilled).map(bureau -> bureau.printed(Form.FULL)));
    }

    /** For old readers; says the same as the packet (PDF/A-2, 6.6.3). */
    COSDictionary information() {
        COSDictionary information = new COSDictionary();
        information.setString(COSName.TITLE, title);
        author.ifPresent(name -> information.setString(COSName.AUTHOR, name));
        information.setString(COSName.PRODUCER, PRODUCER);
        return information;
    }

    /** The XMP packet, ISO 16684-1. */
    byte[] packet() {
        String creator = author.map(name -> "<dc:creator><rdf:Seq><rdf:li>" + escaped(name) + "</rdf:li></rdf:Seq></dc:creator>\n")
                .orElse("");
        return """
                <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <x:xmpmeta xmlns:x="adobe:ns:meta/">
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
                    xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
                    xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
                    xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
                    xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
                    xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
                    xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
                <dc:format>application/pdf</dc:format>
                <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
                %s<dc:language><rdf:Bag><rdf:li>%s</rdf:li></rdf:Bag></dc:language>
                <pdf:Producer>%s</pdf:Producer>
                <pdfaid:part>2</pdfaid:part>
                <pdfaid:conformance>A</pdfaid:conformance>
                <pdfuaid:part>1</pdfuaid:part>
                <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
                <pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
                <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
                <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
                <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
                <pdfaProperty:name>part</pdfaProperty:name>
                <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
                <pdfaProperty:category>internal</pdfaProperty:category>
                <pdfaProperty:description>Part of the standard</pdfaProperty:description>
                </rdf:li></rdf:Seq></pdfaSchema:property>
                </rdf:li></rdf:Bag></pdfaExtension:schemas>
                </rdf:Description>
                </rdf:RDF>
                </x:xmpmeta>
                <?xpacket end="r"?>
                """.formatted(escaped(title), creator, LANGUAGE, PRODUCER).getBytes(StandardCharsets.UTF_8);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
