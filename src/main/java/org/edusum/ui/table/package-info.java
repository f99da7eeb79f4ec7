/** Tables (附表): the window in which one is edited as in a spreadsheet, and how one is shown in the text. */
package org.edusum.ui.table;
