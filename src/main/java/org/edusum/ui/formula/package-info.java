/** Formulas of fields: what follows from what, written by the labels of the fields. */
package org.edusum.ui.formula;
