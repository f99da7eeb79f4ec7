/** Keeps what the checks find in step with the open document. */
package org.edusum.ui.checking;
