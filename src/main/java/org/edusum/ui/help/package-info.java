/** What the window tells of itself: the sheet of keyboard shortcuts and the tour of the first start. */
package org.edusum.ui.help;
