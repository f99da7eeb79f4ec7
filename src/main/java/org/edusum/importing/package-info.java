/** What plain text says of itself: the values, units and names in it that can become fields. */
package org.edusum.importing;
