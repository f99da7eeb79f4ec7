/**
 * Writes a summary as a Word document (DOCX, ECMA-376 transitional) with the pages of GB/T 9704-2012: our own writer over StAX and
 * {@code java.util.zip}, since a library would save none of the WordprocessingML.
 *
 * <p>The same summary gives the same bytes; nothing of the user or the machine is written.
 */
package org.edusum.export.docx;
