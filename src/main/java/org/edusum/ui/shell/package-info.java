/** The main window: menus, toolbar, panes and status bar, and what its commands do. */
package org.edusum.ui.shell;
