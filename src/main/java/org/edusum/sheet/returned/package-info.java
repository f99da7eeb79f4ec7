/** Sheets that came back (收回填报表): what they say about a summary, reviewed before anything is changed. */
package org.edusum.sheet.returned;
