/** Documents that are ZIPs of XML parts: what the writers of DOCX and OFD share. */
package org.edusum.export.parts;
