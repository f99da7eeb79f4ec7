/** What every text field of the program needs for input methods and screen readers. */
package org.edusum.ui.input;
