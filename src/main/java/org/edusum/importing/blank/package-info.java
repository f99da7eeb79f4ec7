/** Finds the blanks and figures of a reading, and what each is to hold. */
package org.edusum.importing.blank;
