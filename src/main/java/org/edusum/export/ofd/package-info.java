/**
 * Writes laid out pages as OFD (GB/T 33190-2016): a ZIP of XML that says where each glyph of the embedded subset fonts stands. Text can be
 * selected and searched.
 */
package org.edusum.export.ofd;
