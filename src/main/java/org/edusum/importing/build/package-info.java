/** Builds a summary from what was recognised. */
package org.edusum.importing.build;
