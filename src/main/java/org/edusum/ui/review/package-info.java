/** Lists of what could be taken over, each line with a box to tick: the way every review of figures looks. */
package org.edusum.ui.review;
