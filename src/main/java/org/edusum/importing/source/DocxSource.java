package org.edusum.importing.source;

import org.edusum.importing.source.SourceParagraph.Kind;
import org.edusum.importing.source.docx.DocxBlock;
import org.edusum.importing.source.docx.DocxException;
import org.edusum.importing.source.docx.DocxReader;
import org.edusum.importing.source.docx.DocxText;

/** Reads a DOCX as a source. */
final class DocxSource {

    private DocxSource() {
    }

    static Source read(String name, byte[] bytes, Watch watch) {
        DocxText document;
        try {
            document = DocxReader.read(bytes, watch::check);
        } catch (DocxException unreadable) {
            throw new SourceException("无法导入“" + name + "”：" + unreadable.getMessage(), unreadable);
        }
        SourceText text = new SourceText();
        for (DocxBlock block : document.blocks()) {
            switch (block) {
                case DocxBlock.Line line -> text.paragraph(line.number(), line.words(), kind(line.look()), line.level());
                case DocxBlock.Grid grid -> text.table(grid.table());
            }
        }
        return text.source(name, document.notes());
    }

    private static Kind kind(DocxBlock.Look look) {
        return switch (look) {
            case PROSE -> Kind.PROSE;
            case TITLE -> Kind.TITLE;
            case CONTENTS -> Kind.CONTENTS;
        };
    }
}
