/** The cells of sheets that came back, as they stand in the file. */
package org.edusum.sheet.read;
