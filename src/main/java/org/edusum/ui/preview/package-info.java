/** The pages as they will be printed, beside the editor: painted from the layout, following the caret. */
package org.edusum.ui.preview;
