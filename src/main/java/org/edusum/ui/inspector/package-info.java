/** The right pane: everything about the selected field. */
package org.edusum.ui.inspector;
