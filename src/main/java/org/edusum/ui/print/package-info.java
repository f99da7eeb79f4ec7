/** Printing: the system's dialog, the pages in real size, how far it is, and the way to cancel. */
package org.edusum.ui.print;
