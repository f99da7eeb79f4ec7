/** How the window looks: light and dark. */
package org.edusum.ui.theme;
