/** Relations between figures (勾稽关系): confirmed, edited and dismissed by the clerk, with what each comes to now. */
package org.edusum.ui.relations;
