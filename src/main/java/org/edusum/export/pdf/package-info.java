/** Writes laid out pages as PDF with embedded subset fonts, through PDFBox. */
package org.edusum.export.pdf;
