/** Questions to the clerk and their answers. */
package org.edusum.ui.dialog;
