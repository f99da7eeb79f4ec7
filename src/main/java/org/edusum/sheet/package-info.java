/** Figures on sheets (填报表): out to the divisions and back, and as reports. */
package org.edusum.sheet;
