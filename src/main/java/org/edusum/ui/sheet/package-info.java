/** The data sheet (数据表): all figures of the document, one to a row, edited as in a spreadsheet. */
package org.edusum.ui.sheet;
