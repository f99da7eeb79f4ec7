/** How fields are named, typed and compared on the screen, in whatever pane they are shown. */
package org.edusum.ui.field;
