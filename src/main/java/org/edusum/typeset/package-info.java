/** Pages of GB/T 9704-2012 laid out from a summary, as plain data: no fonts, no files. Lengths are points from the page's top left. */
package org.edusum.typeset;
