package org.edusum.typeset;

/** What part of the document something printed is, for readers that follow the structure rather than the ink. */
public enum Role {
    /** The document's title, or an attachment's. */
    TITLE,
    /** 主送机关. */
    ADDRESSEE,
    /** A number and title; those that run into a paragraph too. */
    HEADING,
    PARAGRAPH,
    /** 附件说明: what is attached, named below the text. */
    NOTE,
    /** 署名 and 成文日期. */
    SIGNATURE,
    /** 附件 and its number, at the head of an attachment. */
    LABEL,
    /** 目录, at the head of the contents. */
    CONTENTS_TITLE,
    /** A line of the contents with the page on which a section begins. */
    CONTENTS_ENTRY,
    /** 附表. */
    TABLE,
    ROW,
    HEAD_CELL,
    CELL,
    /** 版记. */
    IMPRINT,
    /** What belongs to the page and not to the document: page numbers, head rows repeated on the next page. */
    ARTIFACT
}
