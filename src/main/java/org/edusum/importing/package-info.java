/** Import: reads what other programs wrote, and recognises headings, blanks and figures in it. */
package org.edusum.importing;
