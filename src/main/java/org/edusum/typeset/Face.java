package org.edusum.typeset;

/** The faces of an official document (GB/T 9704-2012, 5.2.2, 7.3.1, 7.3.3 and 7.5). */
public enum Face {
    /** 小标宋, of the title. */
    TITLE,
    /** 宋体, of page numbers. */
    SONG,
    /** 仿宋, of the text. */
    FANG,
    /** 黑体, of chapters. */
    HEI,
    /** 楷体, of items numbered （一）. */
    KAI
}
