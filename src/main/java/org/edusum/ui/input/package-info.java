/** What every text field of the program needs of input methods. */
package org.edusum.ui.input;
