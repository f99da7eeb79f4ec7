package org.edusum.importing.source;

/** Reads a DOCX as a source. */
final class DocxSource {

    private DocxSource() {
    }

    static Source read(String name, byte[] bytes, Watch watch) {
        throw new SourceException("“" + name + "”暂时不能导入。请把文字复制出来粘贴导入。");
    }
}
