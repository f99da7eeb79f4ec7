/** Reads what other programs wrote: clean paragraphs, headings where they are certain, and the values that text stands for. */
package org.edusum.importing;
