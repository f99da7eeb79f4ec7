/**
 * The fonts of faces on this machine, and the exact place of every glyph: what PDF, OFD, preview and print draw.
 *
 * <p>{@link org.edusum.export.font.FontBook} says what a page style is drawn with, {@link org.edusum.export.font.InstalledFonts} finds
 * fonts by their names and reads them in bounds, {@link org.edusum.export.font.Shaper} places glyphs.
 */
package org.edusum.export.font;
