/** The left pane: the outline as a tree. */
package org.edusum.ui.outline;
