/** The words on the screen. */
package org.edusum.ui.text;
