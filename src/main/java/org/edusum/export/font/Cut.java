package org.edusum.export.font;

/**
 * A font as a face is drawn with it.
 *
 * @param name   as a sentence names it
 * @param isBold whether it is made bold by stroking its outlines: what is to be bold and has no bold font
 */
record Cut(String name, Typeface typeface, boolean isBold) { }
