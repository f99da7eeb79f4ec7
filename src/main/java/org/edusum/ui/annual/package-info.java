/** From one year to the next: last year's figures, the next year's draft, and what counts as a large change. */
package org.edusum.ui.annual;
