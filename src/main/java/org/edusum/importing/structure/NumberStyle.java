package org.edusum.importing.structure;

/** The ways of numbering headings, from the highest level of GB/T 9704-2012 down; a document may order them otherwise. */
enum NumberStyle {
    /** 第一部分, 第一章, 篇一. */
    PART,
    /** 第一节. */
    SECTION,
    /** 一、 */
    CHINESE,
    /** Ⅰ、 */
    ROMAN,
    /** （一） */
    CHINESE_PARENTHESISED,
    /** 1. or 1、 */
    ARABIC,
    /** 1.1 */
    DECIMAL,
    /** 1.1.1 */
    FINE_DECIMAL,
    /** （1） */
    ARABIC_PARENTHESISED,
    /** 1） */
    HALF_PARENTHESISED,
    /** ① */
    CIRCLED;

    /** Whether an item numbered so is one of the outline even without a title: lists inside of prose are not. */
    boolean isFormal() {
        return compareTo(ARABIC) < 0;
    }

    /** Whether its numbers are parts of greater ones: 1.2 and 1.2.3 never leave one out. */
    boolean isDecimal() {
        return this == DECIMAL || this == FINE_DECIMAL;
    }

    /** Whether the words up to the first comma may be its title. */
    boolean isFine() {
        return compareTo(ARABIC_PARENTHESISED) >= 0;
    }
}
