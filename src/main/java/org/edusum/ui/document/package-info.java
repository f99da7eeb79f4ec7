/** Which document is open, where it is kept, and whether it is saved. */
package org.edusum.ui.document;
