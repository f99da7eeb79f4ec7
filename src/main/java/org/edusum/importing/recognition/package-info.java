/** What was recognised in a source, as plain data: headings, blanks and figures, each with the rule that found it. */
package org.edusum.importing.recognition;
