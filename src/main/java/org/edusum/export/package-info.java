/** Documents to hand in, written from a summary: DOCX, PDF, OFD and plain text. Same summary, same bytes. */
package org.edusum.export;
