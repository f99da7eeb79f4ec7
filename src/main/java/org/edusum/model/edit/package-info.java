/** How a summary changes: named edits made of a closed set of changes, each with an inverse, and the history of them. */
package org.edusum.model.edit;
