/** Finds how a source is built: what is furniture, where the headings are, how deep they stand. */
package org.edusum.importing.structure;
