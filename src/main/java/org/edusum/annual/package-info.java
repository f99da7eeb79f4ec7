/** From one year to the next: last year's figures taken over, and a new year begun from this one. */
package org.edusum.annual;
