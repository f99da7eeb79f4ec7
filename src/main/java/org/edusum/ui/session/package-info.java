/** The open document and what the clerk looks at in it; the only mutable state that views share. */
package org.edusum.ui.session;
