/**
 * Reads the words of a DOCX as they are seen, whichever program made it (ECMA-376, transitional and strict): numbers
 * counted, changes accepted, what is beside the text told. Nothing outside the file is ever fetched.
 */
package org.edusum.importing.source.docx;
