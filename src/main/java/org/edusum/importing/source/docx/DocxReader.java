package org.edusum.importing.source.docx;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads a DOCX. */
public final class DocxReader {

    private static final String MAIN = "word/document.xml";

    private DocxReader() {
    }

    /**
     * @param check throws when the reading is to end
     * @throws DocxException with a sentence for the clerk, when the file cannot be read
     */
    public static DocxText read(byte[] zip, Runnable check) {
        Parts parts = Parts.of(zip, check);
        String main = Relations.main(parts, check).filter(name -> parts.part(name).isPresent()).orElse(MAIN);
        PackedContent.check(parts);
        byte[] document = parts.part(main).orElseThrow(() -> PackedContent.refusal(parts));
        Relations relations = Relations.of(parts, main, check);
        Styles styles = relations.part(parts, "styles").map(part -> Styles.of(part, check)).orElse(Styles.NONE);
        Numbering numbering = relations.part(parts, "numbering").map(part -> Numbering.of(part, styles, check))
                .orElseGet(Numbering::none);
        Tally tally = new Tally();
        List<DocxBlock> blocks = body(new XmlWalk(document, check), styles, new Counting(numbering, styles), tally);
        Optional<String> cut = parts.isCut() ? Optional.of("文件不完整，只读出了一部分；编号和样式可能有缺。") : Optional.empty();
        return new DocxText(blocks, Stream.concat(cut.stream(), tally.notes().stream()).toList());
    }

    private static List<DocxBlock> body(XmlWalk xml, Styles styles, Counting counting, Tally tally) {
        if (!xml.nextChild(0) || !xml.name().equals("document")) {
            throw DocxException.damaged(null);
        }
        while (xml.nextChild(1)) {
            if (xml.name().equals("body")) {
                return new BlockReader(new BlockReader.Shared(xml, styles, counting, tally)).read();
            }
        }
        return List.of();
    }
}
