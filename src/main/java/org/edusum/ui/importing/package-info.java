/** Importing in the window: what was recognised is shown beside its source and corrected, before a document is made of it. */
package org.edusum.ui.importing;
