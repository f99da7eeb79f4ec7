/** What is imported, as it came in: files and the clipboard, read into one text whose every character keeps its place. */
package org.edusum.importing.source;
