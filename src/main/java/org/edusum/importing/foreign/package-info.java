/** Reads what other programs put on the clipboard: clean lines, tables, and headings where they are certain. */
package org.edusum.importing.foreign;
