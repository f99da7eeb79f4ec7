/** Reports on the figures: where they come from, what has changed, what has not come back. */
package org.edusum.sheet.report;
