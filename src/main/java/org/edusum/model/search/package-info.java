/** Finds words in a summary, and works out the edit that replaces them. Pure. */
package org.edusum.model.search;
