/** The fonts of faces on this machine, and the exact place of every glyph: what PDF, OFD, preview and print draw. */
package org.edusum.export.font;
