/** Reads what other programs wrote into excerpts of the model: clean paragraphs, and headings where they are certain. */
package org.edusum.importing;
