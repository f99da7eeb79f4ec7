/**
 * Writes laid out pages as PDF/A-2a and PDF/UA-1 with embedded subset fonts: fonts through FontBox, the structure of the file
 * through PDFBox, contents and structure tree of our own.
 */
package org.edusum.export.pdf;
